rule {
  controls = { "GDPR:Art.13", "GDPR:Art.14" },
  title    = "Those whose data is used are told",
  subject  = "processing_activity",
  applies  = shared.controllers { information_exemption = absent },
  severity = shared.severity(3),

  expect {
    id    = "told",
    says  = "they are told who uses their data, what for, on what ground, for how long, and what they can ask",
    level = "required", method = "examine",
    some  = "user_information", where = { activity = this.id, audience = one_of { "user", "affected" } },
    has   = { provided = "yes", contains = contains_all { "controller", "purpose", "legal_basis", "retention", "rights" } },
  },
  expect {
    id    = "logic",
    says  = "where a machine decides alone, they are told so with its logic and what it means for them",
    level = "required", method = "examine",
    when  = { automated_decisions = "significant" },
    some  = "user_information", where = { activity = this.id, audience = one_of { "user", "affected" } },
    has   = { provided = "yes", contains = contains "logic" },
  },
  remedy = { task = "Tell the persons whose data {name} uses what the law wants them to know", owner = "data protection officer", within = days(30), effort = "M" },
}
