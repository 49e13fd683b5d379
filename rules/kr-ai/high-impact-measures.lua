rule {
  control  = "KR-AI:Art.34",
  title    = "AI of high impact is run with the measures the law names",
  subject  = "ai_system",
  applies  = shared.operated { shared.high_impact },
  severity = { base = 4 },

  expect {
    id    = "risks",
    says  = "its risks were assessed, as a plan for managing them needs",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.id },
    has   = { status = "completed", performed_at = { present, not_after(today) } },
  },
  expect {
    id    = "plans",
    says  = "plans for explaining results and for protecting users are written down and approved",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "KR-AI:Art.34", type = one_of { "plan", "procedure" } },
    has   = { status = "approved", approved_at = { present, not_after(today) } },
  },
  expect {
    id    = "overseen",
    says  = "named people oversee it",
    level = "required", method = "examine",
    some  = "oversight", where = { system = this.id },
    has   = { human_involved = is_not "no", overseers = present },
  },
  expect {
    id    = "fitting",
    says  = "somebody read the plans and found that they fit this system and are published as they have to be",
    level = "required", method = "interview",
    has   = { attested "high-impact-measures/fitting" },
  },
  -- Art. 35 asks an effort only, so a missing measure of Art. 34 is no breach of it, and nothing here is required by it.
  expect {
    id    = "effects",
    says  = "its effects on fundamental rights were assessed, for which another article asks an effort",
    level = "advice", method = "examine",
    some  = "impact_assessment", where = { system = this.id },
    has   = { status = "completed", topics = contains "rights" },
  },
  remedy = { task = "Take the measures for AI of high impact at {name}", owner = "system owner", within = days(60), effort = "L" },
}
