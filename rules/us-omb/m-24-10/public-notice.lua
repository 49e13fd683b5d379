rule {
  control  = "OMB:M-24-10 5(c)(iv)(I)",
  title    = "People are told that AI is used",
  subject  = "ai_system",
  applies  = shared.impacting,
  severity = shared.severity(2),
  waivable = shared.waivable,

  expect {
    id    = "notice-given",
    says  = "the agency states by which way people who meet the system are told about it; where nobody meets it none is owed",
    level = "required", method = "examine",
    when  = { that(the("user_information.provided", { system = this.id, purpose = "notice" }), is_not "no_interaction") },
    has   = { that(the("user_information.provided", { system = this.id, purpose = "notice" }), "yes") },
  },
  remedy = { task = "Tell people who meet {name} that it is AI, in plain language", owner = "system owner", within = days(45), effort = "S" },
}
