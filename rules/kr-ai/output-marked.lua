rule {
  control  = "KR-AI:Art.31",
  title    = "What generative AI makes is marked",
  subject  = "ai_system",
  applies  = shared.operated { features = shared.generative },
  severity = shared.severity(3),

  expect {
    id    = "marked",
    says  = "its output is marked as made by AI, for people or for machines to read",
    level = "required", method = "examine",
    some  = "content_marking", where = { system = this.id },
    has   = { from = { present, not_after(today) }, to = either { absent, not_before(today) } },
  },
  expect {
    id    = "clear",
    says  = "of sound, images and films that are hard to tell from real ones, people are told plainly",
    level = "required", method = "examine",
    when  = { features = contains "makes_deep_fakes" },
    some  = "content_marking", where = { system = this.id, type = "disclosure" },
    has   = { from = { present, not_after(today) }, to = either { absent, not_before(today) } },
  },
  remedy = { task = "Mark what {name} makes", owner = "product owner", within = days(30), effort = "M" },
}
