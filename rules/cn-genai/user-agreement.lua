rule {
  control  = "CN-GENAI:Art.9",
  title    = "There is an agreement with the users of the service",
  subject  = "ai_system",
  applies  = shared.offered,
  severity = { base = 2 },

  expect {
    id    = "agreed",
    says  = "terms in force settle the rights and duties of both sides",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "CN-GENAI:Art.9", about = either { this, absent } },
    has   = { status = "approved", approved_at = { present, not_after(today) } },
  },
  remedy = { task = "Agree with the users of {name} on rights and duties", owner = "product owner", within = days(30), effort = "S" },
}
