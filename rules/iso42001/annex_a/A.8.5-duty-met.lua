rule {
  control  = "ISO42001:A.8.5",
  title    = "A duty to report is written down whole, and met in time",
  subject  = "obligation",
  applies  = { reporting = true, from = either { absent, not_after(today) }, to = either { absent, not_before(today) }, selected "ISO42001:A.8.5" },
  severity = { base = 2 },

  expect {
    id    = "to-whom",
    says  = "it is written down who has to be told",
    level = "required", method = "examine",
    has   = { party = { present, is_not(na) } },
  },
  expect {
    id    = "in-time",
    says  = "each report under the duty that is due was sent by its day",
    level = "own", method = "test",
    every = "notification", where = { obligation = this.id, due_at = before(today) },
    has   = { sent_at = { present, not_after(it.due_at) } },
  },
  expect {
    id    = "when",
    says  = "it is written down when and how the report falls due, and where that stands",
    level = "advice", method = "examine",
    has   = { due_rule = present, how = present, reference = present },
  },
  remedy = { task = "Write down duty {name} whole, and report in time", owner = "legal", within = days(14), effort = "S" },
}
