rule {
  control  = "OMB:M-24-10 5(c)(v)(D)",
  title    = "People are told of adverse decisions the AI influenced",
  subject  = "ai_system",
  applies  = shared.rights_impacting,
  severity = shared.severity(3),
  waivable = shared.waivable,

  expect {
    id    = "told",
    says  = "where the system significantly influences adverse decisions, those concerned are told so",
    level = "required", method = "examine",
    when  = { adverse_decisions = true },
    some  = "user_information", where = { system = this.id, purpose = "adverse_decision" },
    has   = { provided = "yes" },
  },
  remedy = { task = "Tell people when {name} significantly influenced a decision against them", owner = "system owner", within = days(45), effort = "M" },
}
