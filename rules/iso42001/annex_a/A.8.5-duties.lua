rule {
  control  = "ISO42001:A.8.5",
  title    = "Duties to report on AI systems are listed",
  subject  = "organization",
  applies  = { selected "ISO42001:A.8.5" },
  severity = { base = 2 },

  expect {
    id    = "listed",
    says  = "the duties to tell authorities, customers or others about an AI system are listed",
    level = "required", method = "examine",
    some  = "obligation", where = { reporting = true },
    has   = { title = { present, is_not(na) } },
  },
  expect {
    id    = "process",
    says  = "a process for reporting is in use",
    level = "advice", method = "examine",
    some  = "process", where = { theme = "reporting" },
    has   = { in_use_since = not_after(today) },
  },
  remedy = { task = "List the duties to report on AI systems", owner = "legal", within = days(60), effort = "M" },
}
