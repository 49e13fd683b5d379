rule {
  control  = "NIST-AI-RMF:MAP 4.1",
  title    = "For every part of a system that comes from outside, licence and rights of others were looked at",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 4.1", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "models",
    says  = "for every model that somebody else supplies the licence is on record, and it was looked at whether the rights of others are infringed",
    level = "own", method = "examine",
    every = "model", where = { system = this.id, supplier = present },
    has   = { licence = present, rights_reviewed_at = { present, not_after(today) } },
  },
  expect {
    id    = "data",
    says  = "the same holds for all data in it that were bought or taken from the public",
    level = "own", method = "examine",
    every = "dataset_use", where = { system = this.id, ["dataset.origin"] = one_of { "bought", "public" } },
    has   = { ["dataset.licence"] = present, ["dataset.rights_reviewed_at"] = { present, not_after(today) } },
  },
  remedy = { task = "Look at licences and rights of others for the parts of {name} that come from outside", owner = "legal", within = days(60), effort = "M" },
}
