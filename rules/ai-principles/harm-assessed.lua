local controls = { "SG-AI-VERIFY:4" }

rule {
  controls = controls,
  title    = "Harm is assessed before and during use",
  subject  = "ai_system",
  applies  = shared.in_use_under(controls),
  severity = { base = 3 },

  expect {
    id    = "before",
    says  = "its effects on people were assessed before it was put into use",
    level = "own", method = "examine",
    some  = "impact_assessment", where = { system = this.id },
    has   = { status = "completed", completed_at = { present, not_after(this.first_use_at) } },
  },
  expect {
    id    = "during",
    says  = "they were assessed again within a year",
    level = "own", method = "examine",
    some  = "impact_assessment", where = { system = this.id },
    has   = { status = "completed", completed_at = fresh(param.lately) },
  },
  remedy = { task = "Assess what harm {name} may do", owner = "system owner", within = days(60), effort = "M" },
}
