rule {
  control  = "NIST-AI-RMF:MEASURE 2.1",
  title    = "Test sets, criteria and tools of every test are on record",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.1", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "documented",
    says  = "every completed test names what was to be shown, and the tools",
    level = "own", method = "examine",
    every = "test_result", where = { system = this.id, status = "completed" },
    has   = { criterion = present, tool = present },
  },
  expect {
    id    = "sets",
    says  = "every completed validation and every test of fairness or robustness names its test data",
    level = "own", method = "examine",
    every = "test_result", where = { system = this.id, status = "completed", type = one_of { "validation", "fairness", "robustness" } },
    has   = { test_data = present },
  },
  remedy = { task = "Record test sets, criteria and tools of the tests of {name}", owner = "development", within = days(60), effort = "S" },
}
