local controls = { "SG-AI-VERIFY:1", "OECD-AI:1.3" }

rule {
  controls = controls,
  title    = "People are told that and how AI is used",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 2 },

  expect {
    id    = "told",
    says  = "those who use it or are touched by it are told that it is AI, and what it is used for",
    level = "own", method = "examine",
    some  = "user_information", where = { system = this.id, audience = one_of { "user", "affected" } },
    has   = { provided = "yes", contains = { present, contains_all { "is_ai", "purpose" } } },
  },
  remedy = { task = "Tell people that {name} is AI and what it is for", owner = "system owner", within = days(60), effort = "S" },
}
