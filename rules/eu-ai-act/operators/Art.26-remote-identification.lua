-- Art. 26(10): identification from a distance, after the fact, in a search for somebody. Only a person can say what was authorised when.
rule {
  control  = "EU-AI-ACT:Art.26",
  title    = "Identification from a distance after the fact is authorised each time",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "deployer" }, more = shared.found_under { "EU-AI-ACT:AnnexIII.1(a)" } },
  severity = { base = 5 },

  expect {
    id    = "authorised",
    says  = "each use for law enforcement was authorised by a court or authority in time, limited to what is necessary, and recorded, or there was no such use",
    level = "required", method = "interview",
    has   = { attested "Art.26-remote-identification/authorised" },
  },
  remedy = { task = "Stop unauthorised identification with {name}", owner = "legal", within = days(1), effort = "M" },
}
