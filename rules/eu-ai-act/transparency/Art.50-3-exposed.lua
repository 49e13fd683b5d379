rule {
  control  = "EU-AI-ACT:Art.50(3)",
  title    = "People whose emotions or biometric traits are read are told",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "deployer" }, more = { features = overlaps { "infers_emotions", "categorises_biometrically" } } },
  severity = { base = 3 },

  expect {
    id    = "told",
    says  = "those who are exposed to it are told, or it was found, with a reason, that the Act excepts it",
    level = "required", method = "examine",
    has   = { that(count("user_information", { system = this.id, audience = "affected", provided = "yes", provided_at = not_after(today) }) + shared.exceptions "EU-AI-ACT:Art.50(3)", at_least(1)) },
  },
  expect {
    id    = "data-protection",
    says  = "the personal data are processed as data protection law wants it",
    level = "required", method = "interview",
    has   = { attested "Art.50-3-exposed/data-protection" },
  },
  remedy = { task = "Tell those who are exposed to {name}", owner = "system owner", within = days(14), effort = "S" },
}
