pack {
  id         = "ai-principles",
  title      = "Principles of AI Verify and the OECD",
  version    = "1.0.0",
  says       = "what registers show of the principles that an organisation took on: Singapore's AI Verify and those of the OECD that speak to organisations",
  frameworks = { "SG-AI-VERIFY", "OECD-AI" },
  licence    = "Apache-2.0",

  -- Neither text names a number; this one is ours, and may be changed for a run.
  params = {
    -- A year is the rhythm of most management systems: how long a test or an assessment speaks for a system in use.
    lately = years(1),
  },
}
