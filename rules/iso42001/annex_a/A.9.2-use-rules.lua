rule {
  control  = "ISO42001:A.9.2",
  title    = "How AI is used responsibly is written down",
  subject  = "organization",
  applies  = { selected "ISO42001:A.9.2" },
  severity = { base = 2 },

  expect {
    id    = "written",
    says  = "a process for the responsible use of AI is in use and described in a document",
    level = "required", method = "examine",
    some  = "process", where = { theme = "responsible_use" },
    has   = { in_use_since = { present, not_after(today) }, document = { present, is_not(na) } },
  },
  expect {
    id    = "approved",
    says  = "the document that describes it is approved",
    level = "advice", method = "examine",
    some  = "process", where = { theme = "responsible_use" },
    has   = { ["document.status"] = "approved" },
  },
  expect {
    id    = "new-uses",
    says  = "each new use was approved before it began",
    level = "advice", method = "test",
    every = "use_case", where = { started_at = not_after(today), ended_at = either { absent, not_before(today) } },
    has   = { approved = present, ["approved.at"] = not_after(it.started_at) },
  },
  remedy = { task = "Write down how AI is used responsibly, and work so", owner = "AI management", within = days(90), effort = "M" },
}
