rule {
  control  = "OMB:M-24-10 inventory",
  title    = "Privacy risks were assessed where personal data is handled",
  subject  = "ai_system",
  applies  = shared.asked_in_use,
  severity = { base = 3, add = { by(this.public_service, { [true] = 1, otherwise = 0 }) } },

  expect {
    id    = "privacy-assessed",
    says  = "where the system involves personal data, the senior agency official for privacy assessed its privacy risks",
    level = "required", method = "examine",
    when  = { personal_data = true },
    has   = { that(the("risk_assessment.status", { system = this.id, type = "privacy" }), "completed") },
  },
  remedy = { task = "Have the privacy risks of {name} assessed", owner = "senior agency official for privacy", within = days(60), effort = "M" },
}
