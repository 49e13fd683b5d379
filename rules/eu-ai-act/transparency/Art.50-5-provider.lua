-- How and when a provider has people told (paragraphs 1 and 2). No record shows that; somebody has to look.
rule {
  control  = "EU-AI-ACT:Art.50(5)",
  title    = "Providers tell people clearly, in time and so that all can take it in",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider" }, more = {
    features = overlaps { "talks_with_people", "generates_audio", "generates_image", "generates_video", "generates_text" },
  } },
  severity = { base = 2 },

  expect {
    id    = "clear",
    says  = "what people are told is clear, stands apart from the rest, and comes at first contact at the latest",
    level = "required", method = "observe",
    has   = { attested "Art.50-5-provider/clear" },
  },
  expect {
    id    = "accessible",
    says  = "people with disabilities can take it in too",
    level = "required", method = "observe",
    has   = { attested "Art.50-5-provider/accessible" },
  },
  remedy = { task = "Look at how and when {name} tells people, and mend it", owner = "system owner", within = days(60), effort = "S" },
}
