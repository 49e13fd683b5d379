rule {
  control  = "NIST-AI-RMF:GOVERN 1.7",
  title    = "A system was taken out of use as the procedure says",
  subject  = "ai_system",
  applies  = { stage = "retired", shared.taken_on("NIST-AI-RMF:GOVERN 1.7", this.id), retired_at = not_before(shared.taken_on_since "NIST-AI-RMF:GOVERN 1.7") },
  severity = { base = 2 },

  expect {
    id    = "recorded",
    says  = "its retirement is on record, with what had to be done, that it was done, and who agreed",
    level = "own", method = "examine",
    some  = "lifecycle_record", where = { system = this.id, type = "retirement" },
    has   = { criteria = present, criteria_met = { present, true }, approved = present, performed_at = { present, not_after(today) } },
  },
  remedy = { task = "Finish taking {name} out of use, and record it", owner = "system owner", within = days(30), effort = "S" },
}
