rule {
  control  = "NIST-AI-RMF:MEASURE 2.8",
  title    = "The risk that a system is not transparent or nobody answers for it was examined",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.8", this.id) },
  severity = shared.severity(2),

  -- The themes of Annex C of ISO/IEC 42001 stand for the same two subjects.
  expect {
    id    = "transparency",
    says  = "a risk assessment of the system looked at transparency",
    level = "own", method = "examine",
    some  = "risk_assessment", where = { system = this.id, themes = overlaps { "NIST-AI-RMF:MEASURE 2.8", "ISO42001:C.2.11" } },
    has   = { status = "completed", performed_at = { present, not_after(today) } },
  },
  expect {
    id    = "accountability",
    says  = "a risk assessment of the system looked at who answers for it",
    level = "own", method = "examine",
    some  = "risk_assessment", where = { system = this.id, themes = overlaps { "NIST-AI-RMF:MEASURE 2.8", "ISO42001:C.2.1" } },
    has   = { status = "completed", performed_at = { present, not_after(today) } },
  },
  remedy = { task = "Examine the risk that {name} is not transparent or that nobody answers for it", owner = "risk management", within = days(60), effort = "S" },
}
