rule {
  control  = "US-HIPAA-PCI:45 CFR 164.312(b)",
  title    = "What happens in a system with health information is recorded",
  subject  = "ai_system",
  applies  = shared.in_use_by(shared.health, { personal_data = true }),
  severity = { base = 3 },

  expect {
    id    = "on",
    says  = "a log is on and says who got at the data",
    level = "required", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { enabled_from = { present, not_after(today) }, enabled_to = either { absent, not_before(today) }, events = contains "access" },
  },
  expect {
    id    = "seen",
    says  = "somebody has looked at a sample of it",
    level = "advice", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { sample = present },
  },
  remedy = { task = "Record access to the data in {name}", owner = "security officer", within = days(30), effort = "M" },
}
