-- Ten years from the placing on the market, so for systems out of use too. The declaration's own ten years are Art. 47.
rule {
  control  = "EU-AI-ACT:Art.18",
  title    = "Papers about a high-risk system are kept for ten years",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" }, stage = one_of { "deployed", "operated", "retired" } },
  severity = { base = 3 },

  expect {
    id    = "product",
    says  = "technical documentation and papers of the conformity assessment are to be kept for ten years",
    level = "required", method = "examine",
    every = "document", where = { about = this, covers = overlaps { "EU-AI-ACT:Art.11", "EU-AI-ACT:Art.43", "EU-AI-ACT:Art.47" } },
    has   = { retention = { present, at_least(param.keep_papers) } },
  },
  expect {
    id    = "quality",
    says  = "the papers of the quality system are to be kept for ten years",
    level = "required", method = "examine",
    every = "document", where = { covers = contains "EU-AI-ACT:Art.17" },
    has   = { retention = { present, at_least(param.keep_papers) } },
  },
  expect {
    id    = "there",
    says  = "none of them was disposed of before the ten years were over",
    level = "required", method = "test",
    every = "document", where = { about = this, covers = overlaps { "EU-AI-ACT:Art.11", "EU-AI-ACT:Art.17", "EU-AI-ACT:Art.43", "EU-AI-ACT:Art.47" }, disposed_at = present },
    has   = { disposed_at = not_before(this.placed_at + param.keep_papers) },
  },
  remedy = { task = "Keep the papers about {name} for ten years", owner = "document control", within = days(30), effort = "S" },
}
