rule {
  control  = "CN-GENAI:Art.10",
  title    = "It is public for whom and for what the service is meant",
  subject  = "ai_system",
  applies  = shared.offered,
  severity = { base = 2 },

  expect {
    id    = "stated",
    says  = "users are told what it is for and how to use it",
    level = "required", method = "examine",
    some  = "user_information", where = { system = this.id, audience = "user" },
    has   = { provided = "yes", contains = contains_all { "purpose", "use" } },
  },
  remedy = { task = "State for whom and what {name} is meant", owner = "product owner", within = days(30), effort = "S" },
}
