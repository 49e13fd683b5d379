local controls = { "SG-AI-VERIFY:9", "OECD-AI:1.5" }

rule {
  controls = controls,
  title    = "Somebody answers for it, and its risks are managed",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 2 },

  expect {
    id    = "owner",
    says  = "a role on record answers for it",
    level = "own", method = "examine",
    has   = { owner = { present, resolves } },
  },
  expect {
    id    = "risks",
    says  = "its risks were assessed within a year",
    level = "own", method = "examine",
    some  = "risk_assessment", where = { system = this.id },
    has   = { status = "completed", performed_at = fresh(param.lately) },
  },
  remedy = { task = "Name who answers for {name}, and assess its risks", owner = "system owner", within = days(60), effort = "M" },
}
