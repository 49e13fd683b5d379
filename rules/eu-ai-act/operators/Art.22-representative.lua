rule {
  control  = "EU-AI-ACT:Art.22",
  title    = "A provider of a third country has a representative in the Union",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" }, more = { that(org.established_in, "third_country") } },
  severity = { base = 4 },

  expect {
    id    = "appointed",
    says  = "a representative established in the Union was appointed in writing before the system was made available there, and still is",
    level = "required", method = "examine",
    some  = "mandate", where = { systems = contains(this.id), established_in = "union" },
    has   = { document = present, from = { present, not_after(this.placed_at) }, to = not_over },
  },
  expect {
    id    = "tasks",
    says  = "the mandate lets the representative verify and keep papers, provide information and work with the authorities",
    level = "required", method = "examine",
    some  = "mandate", where = { systems = contains(this.id), established_in = "union" },
    has   = { tasks = contains_all { "verify", "keep", "provide", "cooperate" } },
  },
  remedy = { task = "Appoint a representative in the Union for {name}", owner = "legal", within = days(30), effort = "M" },
}
