rule {
  control  = "ISO42001:A.4.5",
  title    = "Systems and computing behind an AI system are on record",
  subject  = "ai_system",
  applies  = { stage = one_of { "developed", "deployed", "operated" }, shared.not_outside, selected("ISO42001:A.4.5", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "recorded",
    says  = "the systems and computing that the system runs on are on record",
    level = "required", method = "examine",
    some  = "resource", where = { system = this.id, type = one_of { "system", "compute" } },
    has   = { name = { present, is_not(na) } },
  },
  expect {
    id    = "where",
    says  = "the record tells where they are, or who provides them, and how much there is",
    level = "advice", method = "examine",
    every = "resource", where = { system = this.id, type = one_of { "system", "compute" } },
    has   = { location = present, quantity = present },
  },
  expect {
    id    = "footprint",
    says  = "what they cost the environment was estimated",
    level = "advice", method = "examine",
    some  = "resource", where = { system = this.id, type = one_of { "system", "compute" } },
    has   = { footprint = present },
  },
  remedy = { task = "Record the systems and computing that {name} runs on", owner = "system owner", within = days(60), effort = "S" },
}
