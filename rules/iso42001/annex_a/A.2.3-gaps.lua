rule {
  control  = "ISO42001:A.2.3",
  title    = "Gaps that the comparison of policies showed are closed",
  subject  = "document",
  applies  = { covers = contains "ISO42001:A.2.3", status = is_not("draft"), selected "ISO42001:A.2.3" },
  severity = { base = 1 },

  expect {
    id    = "closed",
    says  = "each gap whose day has passed was closed",
    level = "own", method = "test",
    every = "action", where = { origin = this, type = "gap", due = { present, before(today) } },
    has   = { done_at = { present, not_after(today) } },
  },
  remedy = { task = "Close the gaps that {name} names", owner = "AI management", within = days(60), effort = "M" },
}
