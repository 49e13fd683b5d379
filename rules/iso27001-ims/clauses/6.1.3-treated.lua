local of_it = { risk = this.id }

rule {
  controls = { "ISO27001:6.1.3", "ISO27001:8.3" },
  title    = "An information security risk above the line is treated, and its owner agrees",
  subject  = "risk",
  applies  = { ["assessment.type"] = "security", status = is_not "closed", inherent = above(this.assessment.criteria.accept_at_most) },
  severity = { base = 3 },

  expect {
    id    = "treated",
    says  = "an option was chosen to treat it",
    level = "required", method = "examine",
    some  = "risk_treatment", where = of_it,
    has   = { option = present },
  },
  expect {
    id    = "agreed",
    says  = "whoever owns the risk approved the plan of each treatment",
    level = "required", method = "test",
    every = "risk_treatment", where = of_it,
    has   = { plan_approval = present, ["plan_approval.by"] = this.owner.person },
  },
  expect {
    id    = "accepted",
    says  = "and accepted what is left of the risk",
    level = "required", method = "test",
    every = "risk_treatment", where = of_it,
    has   = { acceptance = present, ["acceptance.by"] = this.owner.person },
  },
  expect {
    id    = "done",
    says  = "what was due has been carried out",
    level = "required", method = "test",
    every = "risk_treatment", where = { risk = this.id, due = before(today) },
    has   = { done_at = shared.past },
  },
  remedy = { task = "Treat {title}: choose, have its owner agree, and carry it out", owner = "risk owner", within = days(30), effort = "M" },
}
