rule {
  control  = "CN-GENAI:Art.13",
  title    = "The service runs on",
  subject  = "ai_system",
  applies  = shared.offered,
  severity = { base = 2 },

  expect {
    id    = "up",
    says  = "no outage of it is open",
    level = "required", method = "test",
    none  = "incident", where = { system = this.id, type = "outage", started_at = { present, not_after(today) } },
    has   = { closed_at = either { absent, after(today) } },
  },
  remedy = { task = "Bring {name} back", owner = "operations", within = days(1), effort = "M" },
}
