local function disclosed(content)
  return count("content_marking", { system = this.id, type = "disclosure", content = overlaps(content), from = { present, not_after(today) }, to = not_over })
end

rule {
  control  = "EU-AI-ACT:Art.50(4)",
  title    = "Deep fakes and text for the public are disclosed",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "deployer" }, more = { features = overlaps { "makes_deep_fakes", "informs_public_by_text" } } },
  severity = { base = 3 },

  expect {
    id    = "deep-fakes",
    says  = "it is disclosed that deep fakes were made by AI, or it was found, with a reason, that the Act excepts them",
    level = "required", method = "examine",
    when  = { features = contains "makes_deep_fakes" },
    has   = { that(disclosed { "audio", "image", "video" } + shared.exceptions "EU-AI-ACT:Art.50(4)", at_least(1)) },
  },
  -- The exception for text asks for a review by a person and for somebody with editorial responsibility: both belong into the reason.
  expect {
    id    = "text",
    says  = "it is disclosed that text on matters of public interest was made by AI, or it was found, with a reason, that the Act excepts it",
    level = "required", method = "examine",
    when  = { features = contains "informs_public_by_text" },
    has   = { that(disclosed { "text" } + shared.exceptions "EU-AI-ACT:Art.50(4)", at_least(1)) },
  },
  remedy = { task = "Disclose that what {name} makes is made by AI", owner = "system owner", within = days(14), effort = "S" },
}
