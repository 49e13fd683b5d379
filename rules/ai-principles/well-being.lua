local controls = { "SG-AI-VERIFY:11", "OECD-AI:1.1" }

rule {
  controls = controls,
  title    = "What it does to society and nature is assessed",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 2 },

  expect {
    id    = "assessed",
    says  = "an assessment of it looks at societies and at the environment",
    level = "own", method = "examine",
    some  = "impact_assessment", where = { system = this.id },
    has   = { status = "completed", affects = { present, contains "societies" }, topics = { present, contains "environment" } },
  },
  remedy = { task = "Assess what {name} does to society and nature", owner = "system owner", within = days(60), effort = "M" },
}
