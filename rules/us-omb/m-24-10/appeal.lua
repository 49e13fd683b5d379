rule {
  control  = "OMB:M-24-10 5(c)(v)(E)",
  title    = "A person can appeal to a human",
  subject  = "ai_system",
  applies  = shared.rights_impacting,
  severity = shared.severity(3),
  waivable = shared.waivable,

  expect {
    id    = "appeal",
    says  = "there is a fallback and escalation process for those who want to contest an outcome, unless law precludes one",
    level = "required", method = "examine",
    when  = { that(the("channel.established", { system = this.id, purpose = "appeal" }), is_not "exempt") },
    has   = { that(the("channel.established", { system = this.id, purpose = "appeal" }), "yes") },
  },
  remedy = { task = "Set up a way to contest outcomes of {name} before a human", owner = "system owner", within = days(60), effort = "M" },
}
