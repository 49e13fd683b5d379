rule {
  control  = "CN-GENAI:Art.17",
  title    = "A service that can move public opinion was assessed and its algorithm filed",
  subject  = "ai_system",
  applies  = but(shared.offered, { shared.offered[1], that(shared.class, "public_opinion") }),
  severity = { base = 4 },

  expect {
    id    = "assessed",
    says  = "its security was assessed",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.id, type = "security" },
    has   = { status = "completed", performed_at = { present, not_after(today) } },
  },
  expect {
    id    = "filed",
    says  = "its algorithm is filed with the authority",
    level = "required", method = "examine",
    some  = "registration", where = { system = this.id, database = "national" },
    has   = { registered_at = { present, not_after(today) }, ended_at = absent, number = present },
  },
  remedy = { task = "Have the security of {name} assessed and file its algorithm", owner = "legal", within = days(30), effort = "L" },
}
