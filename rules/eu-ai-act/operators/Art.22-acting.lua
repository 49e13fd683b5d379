rule {
  control  = "EU-AI-ACT:Art.22",
  title    = "A representative acts under a written mandate",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "representative" } },
  severity = { base = 3 },

  expect {
    id    = "mandate",
    says  = "a written mandate for the system is in force",
    level = "required", method = "examine",
    some  = "mandate", where = { systems = contains(this.id) },
    has   = { document = present, from = { present, not_after(today) }, to = not_over },
  },
  expect {
    id    = "papers",
    says  = "the provider's papers that the representative holds are to be kept for ten years",
    level = "required", method = "examine",
    every = "document", where = { about = this, covers = overlaps { "EU-AI-ACT:Art.11", "EU-AI-ACT:Art.43", "EU-AI-ACT:Art.47" } },
    has   = { retention = { present, at_least(param.keep_papers) } },
  },
  expect {
    id    = "verified",
    says  = "the representative looked whether declaration, technical documentation and conformity assessment are there, and gives up the mandate where the provider acts against the Act",
    level = "required", method = "interview",
    has   = { attested "Art.22-acting/verified" },
  },
  remedy = { task = "Put the mandate for {name} in writing, and look at the provider's papers", owner = "legal", within = days(30), effort = "M" },
}
