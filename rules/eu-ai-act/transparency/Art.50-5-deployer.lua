-- How and when a deployer tells people (paragraphs 3 and 4). No record shows that; somebody has to look.
rule {
  control  = "EU-AI-ACT:Art.50(5)",
  title    = "Deployers tell people clearly, in time and so that all can take it in",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "deployer" }, more = {
    features = overlaps { "infers_emotions", "categorises_biometrically", "makes_deep_fakes", "informs_public_by_text" },
  } },
  severity = { base = 2 },

  expect {
    id    = "clear",
    says  = "what people are told is clear, stands apart from the rest, and comes at first contact at the latest",
    level = "required", method = "observe",
    has   = { attested "Art.50-5-deployer/clear" },
  },
  expect {
    id    = "accessible",
    says  = "people with disabilities can take it in too",
    level = "required", method = "observe",
    has   = { attested "Art.50-5-deployer/accessible" },
  },
  remedy = { task = "Look at how and when {name} tells people, and mend it", owner = "system owner", within = days(60), effort = "S" },
}
