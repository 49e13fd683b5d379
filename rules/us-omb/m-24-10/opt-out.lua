rule {
  control  = "OMB:M-24-10 5(c)(v)(F)",
  title    = "A person can choose a human instead",
  subject  = "ai_system",
  applies  = shared.rights_impacting,
  severity = shared.severity(2),
  waivable = shared.waivable,

  expect {
    id    = "opt-out",
    says  = "a person can opt out in favour of a human alternative, unless the use is exempt or law restricts it",
    level = "required", method = "examine",
    when  = { that(the("channel.established", { system = this.id, purpose = "opt_out" }), is_not "exempt") },
    has   = { that(the("channel.established", { system = this.id, purpose = "opt_out" }), "yes") },
  },
  remedy = { task = "Offer a human alternative to {name}", owner = "system owner", within = days(90), effort = "M" },
}
