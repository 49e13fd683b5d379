rule {
  control  = "OMB:M-24-10 5(c)(iv)(H)",
  title    = "A human can step in",
  subject  = "ai_system",
  applies  = shared.impacting,
  severity = shared.severity(3),
  waivable = shared.waivable,

  expect {
    id    = "human-involved",
    says  = "the agency states that decisions with significant effect need a human, or that a fail-safe stands where no human can step in",
    level = "required", method = "examine",
    has   = { that(the("oversight.human_involved", { system = this.id }), one_of { "yes", "fail_safe" }) },
  },
  remedy = { task = "Put a human, or a fail-safe, between {name} and decisions with significant effect", owner = "system owner", within = days(30), effort = "M" },
}
