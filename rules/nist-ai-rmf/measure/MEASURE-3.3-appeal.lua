rule {
  control  = "NIST-AI-RMF:MEASURE 3.3",
  title    = "People can report problems and appeal, and that enters what is measured",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 3.3", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "report",
    says  = "there is a way for users and people affected to report problems with it",
    level = "own", method = "examine",
    some  = "channel", where = { system = either { this.id, absent }, purpose = one_of { "external_adverse_impact", "complaint" } },
    has   = { established = "yes", route = present },
  },
  expect {
    id    = "appeal",
    says  = "there is a way to appeal its outcomes",
    level = "own", method = "examine",
    some  = "channel", where = { system = either { this.id, absent }, purpose = "appeal" },
    has   = { established = "yes", route = present },
  },
  expect {
    id    = "counted",
    says  = "a metric of the system draws on reports or appeals",
    level = "own", method = "examine",
    some  = "metric", where = { subject = this },
    has   = { inputs = overlaps { "user_reports", "appeals" } },
  },
  remedy = { task = "Open a way to report problems with {name} and to appeal, and count what comes in", owner = "system owner", within = days(60), effort = "M" },
}
