rule {
  control  = "ISO42001:8.3",
  title    = "A new risk is treated",
  subject  = "risk",
  applies  = {
    ["assessment.trigger"] = one_of { "change", "incident", "new_system" }, opportunity = either { absent, false }, status = is_not "closed",
    inherent = above(this.assessment.criteria.accept_at_most),
  },
  severity = { base = 3 },

  expect {
    id    = "decided",
    says  = "somebody decided on the treatment of a risk that a change, an incident or a new system brought",
    level = "required", method = "test",
    some  = "risk_treatment", where = { risk = this.id },
    has   = { plan_approval = present, ["plan_approval.at"] = { present, not_after(today) } },
  },
  remedy = { task = "Decide how {name} is treated", owner = "risk management", within = days(30), effort = "M" },
}
