rule {
  control  = "OMB:M-24-10 5(c)(v)(B)",
  title    = "Those affected were asked",
  subject  = "ai_system",
  applies  = shared.rights_impacting,
  severity = shared.severity(2),
  waivable = shared.waivable,

  expect {
    id    = "asked",
    says  = "the agency states how it asked affected groups or the public",
    level = "required", method = "examine",
    has   = { that(the("consultation.done", { system = this.id }), "yes") },
  },
  remedy = { task = "Ask those affected by {name} and use what they say", owner = "system owner", within = days(90), effort = "M" },
}
