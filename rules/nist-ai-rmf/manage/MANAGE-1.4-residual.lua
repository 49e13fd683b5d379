rule {
  control  = "NIST-AI-RMF:MANAGE 1.4",
  title    = "What risk remains is told to users and to those who buy the system",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MANAGE 1.4", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "users",
    says  = "users are told which risks remain",
    level = "own", method = "examine",
    some  = "user_information", where = { system = this.id, audience = "user" },
    has   = { provided = "yes", contains = contains "residual_risk" },
  },
  expect {
    id    = "buyers",
    says  = "where customers have an agreement on it, those who take it over are told too",
    level = "own", method = "examine",
    when  = { that(count("customer_agreement", { systems = contains(this.id), agreed_at = not_after(today), to = not_over }), at_least(1)) },
    some  = "user_information", where = { system = this.id, audience = "partner" },
    has   = { provided = "yes", contains = contains "residual_risk" },
  },
  remedy = { task = "Tell users and buyers of {name} which risks remain", owner = "system owner", within = days(30), effort = "S" },
}
