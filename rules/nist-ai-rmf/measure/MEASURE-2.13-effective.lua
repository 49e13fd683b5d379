rule {
  control  = "NIST-AI-RMF:MEASURE 2.13",
  title    = "It was looked at whether tests and metrics do their job",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:MEASURE 2.13" },
  severity = { base = 2 },

  expect {
    id    = "methods",
    says  = "every metric's method was shown to be valid",
    level = "own", method = "examine",
    every = "metric",
    has   = { method_validated_at = { present, not_after(today) } },
  },
  expect {
    id    = "process",
    says  = "the testing of systems was itself looked at, with a result",
    level = "own", method = "examine",
    some  = "control_check", where = { control = one_of { "NIST-AI-RMF:MEASURE 2.13", "ISO42001:A.6.2.4" } },
    has   = { at = { present, not_after(today) }, result = present },
  },
  remedy = { task = "Look whether the tests and metrics in use find what they are to find", owner = "development", within = days(90), effort = "M" },
}
