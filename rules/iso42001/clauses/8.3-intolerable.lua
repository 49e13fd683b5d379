rule {
  control  = "ISO42001:8.3",
  title    = "An intolerable risk of a system in use is being treated",
  subject  = "risk",
  applies  = { residual = at_least(this.assessment.criteria.intolerable_at), ["system.stage"] = in_use, opportunity = either { absent, false }, status = is_not "closed" },
  severity = { base = 5 },

  -- Retained it would just be intolerable; a treatment that proved not effective is none.
  expect {
    id    = "living",
    says  = "a treatment that is not yet shown to fail is under way or done, and does more than retain the risk",
    level = "required", method = "test",
    some  = "risk_treatment", where = { risk = this.id },
    has   = { option = one_of { "avoid", "change", "share" }, effect_result = either { absent, is_not "not" } },
    major_if = { "always: the risk is intolerable and the system in use" },
  },
  remedy = { task = "Treat {name} now, or take the system out of use", owner = "top management", within = days(7), effort = "L" },
}
