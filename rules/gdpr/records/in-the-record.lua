rule {
  control  = "GDPR:Art.30",
  title    = "A system that handles personal data stands in the record of processing",
  subject  = "ai_system",
  applies  = { jurisdictions = shared.in_area, personal_data = true, stage = in_use },
  severity = { base = 3, add = { by(this.adverse_decisions, { [true] = 1, otherwise = 0 }) } },

  expect {
    id    = "listed",
    says  = "an activity in the record, under this law and not ended, names the system",
    level = "required", method = "examine",
    some  = "processing_activity", where = { systems = contains(this.id) },
    has   = shared.under_it,
  },
  remedy = { task = "Enter what {name} does with personal data in the record of processing", owner = "data protection officer", within = days(30), effort = "S" },
}
