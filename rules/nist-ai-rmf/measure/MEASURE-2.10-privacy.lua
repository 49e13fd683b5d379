rule {
  control  = "NIST-AI-RMF:MEASURE 2.10",
  title    = "The privacy risk of a system was examined",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.10", this.id), personal_data = true },
  severity = shared.severity(3),

  expect {
    id    = "examined",
    says  = "a privacy assessment of the system is complete, with its day and those who made it",
    level = "own", method = "examine",
    some  = "risk_assessment", where = { system = this.id, type = "privacy" },
    has   = { status = "completed", performed_at = { present, not_after(today) }, performed_by = present },
  },
  remedy = { task = "Assess the privacy risk of {name}", owner = "data protection", within = days(60), effort = "M" },
}
