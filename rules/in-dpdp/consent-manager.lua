rule {
  control  = "IN-DPDP:s.6(9)",
  title    = "A consent manager is registered with the Board",
  subject  = "ai_system",
  applies  = { stage = in_use, jurisdictions = contains "IN", that(shared.roles_of(this.id), contains "consent_manager") },
  severity = { base = 3 },

  expect {
    id    = "registered",
    says  = "the service by which it gives and takes back consent for others is registered, and the registration has not ended",
    level = "required", method = "examine",
    some  = "registration", where = { system = this.id, database = "national" },
    has   = { number = present, registered_at = { present, not_after(today) }, ended_at = not_over },
  },
  remedy = { task = "Register as a consent manager, or stop {name}", owner = "data protection officer", within = days(14), effort = "M" },
}
