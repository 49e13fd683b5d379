rule {
  control  = "EU-AI-ACT:Art.23",
  title    = "An importer shows its name and keeps the papers for ten years",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "importer" }, stage = one_of { "deployed", "operated", "retired" } },
  severity = { base = 2 },

  expect {
    id    = "identity",
    says  = "the system, its packaging or its papers bear the importer's name and address",
    level = "required", method = "examine",
    some  = "marking", where = { system = this.id, type = "importer_identity" },
    has   = { affixed_at = { present, not_after(today) } },
  },
  expect {
    id    = "papers",
    says  = "certificate, instructions and declaration are to be kept for ten years",
    level = "required", method = "examine",
    every = "document", where = { about = this, covers = overlaps { "EU-AI-ACT:Art.13", "EU-AI-ACT:Art.43", "EU-AI-ACT:Art.47" } },
    has   = { retention = { present, at_least(param.keep_papers) } },
  },
  remedy = { task = "Put the importer's name on {name}, and keep its papers for ten years", owner = "legal", within = days(30), effort = "S" },
}
