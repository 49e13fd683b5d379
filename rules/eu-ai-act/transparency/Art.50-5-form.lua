-- How and when people are told. No record shows that; somebody has to look.
rule {
  control  = "EU-AI-ACT:Art.50(5)",
  title    = "People are told clearly, in time and so that all can take it in",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider", "deployer" }, more = {
    features = overlaps { "talks_with_people", "generates_audio", "generates_image", "generates_video", "generates_text", "infers_emotions", "categorises_biometrically", "makes_deep_fakes", "informs_public_by_text" },
  } },
  severity = { base = 2 },

  expect {
    id    = "clear",
    says  = "what people are told is clear, stands apart from the rest, and comes at first contact at the latest",
    level = "required", method = "observe",
    has   = { shared.attested "Art.50-5-form/clear" },
  },
  expect {
    id    = "accessible",
    says  = "people with disabilities can take it in too",
    level = "required", method = "observe",
    has   = { shared.attested "Art.50-5-form/accessible" },
  },
  remedy = { task = "Look at how and when {name} tells people, and mend it", owner = "system owner", within = days(60), effort = "S" },
}
