rule {
  control  = "CN-GENAI:Art.12",
  title    = "Generated content is labelled",
  subject  = "ai_system",
  applies  = shared.offered,
  severity = { base = 3 },

  expect {
    id    = "marked",
    says  = "what it makes is marked as made by AI",
    level = "required", method = "examine",
    some  = "content_marking", where = { system = this.id },
    has   = { from = { present, not_after(today) }, to = either { absent, not_before(today) } },
  },
  remedy = { task = "Label what {name} makes", owner = "product owner", within = days(30), effort = "M" },
}
