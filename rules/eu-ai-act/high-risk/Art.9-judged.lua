rule {
  control  = "EU-AI-ACT:Art.9",
  title    = "What remains of risk is acceptable for the people it touches",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),

  expect {
    id    = "acceptable",
    says  = "what remains of each hazard, and of all together, is acceptable for those it touches, and not only for the organisation",
    level = "required", method = "interview",
    has   = { attested "Art.9-judged/acceptable" },
  },
  expect {
    id    = "order",
    says  = "risks were designed out as far as that can be done, then mitigated, and only then told to deployers",
    level = "required", method = "interview",
    has   = { attested "Art.9-judged/order" },
  },
  expect {
    id    = "vulnerable",
    says  = "it was considered whether people under 18, or others who are vulnerable, are likely to be hurt",
    level = "required", method = "interview",
    has   = { attested "Art.9-judged/vulnerable" },
  },
  expect {
    id    = "fed",
    says  = "what post-market monitoring shows comes back into the assessment of risks",
    level = "required", method = "interview",
    has   = { attested "Art.9-judged/fed" },
  },
  remedy = { task = "Have somebody who knows the people {name} touches judge what remains of its risks", owner = "risk manager", within = days(60), effort = "M" },
}
