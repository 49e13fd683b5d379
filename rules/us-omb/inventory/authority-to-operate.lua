rule {
  control  = "OMB:M-24-10 inventory",
  title    = "The system has an authority to operate",
  subject  = "ai_system",
  applies  = shared.asked_in_use,
  severity = { base = 2, add = { by(this.personal_data, { [true] = 1, otherwise = 0 }) } },

  expect {
    id    = "authorised",
    says  = "the agency states that the system in use has an authority to operate, or is part of one that has",
    level = "required", method = "examine",
    has   = { that(the("approval.given", { subject = this, type = "authority_to_operate" }), true) },
  },
  expect {
    id    = "system-named",
    says  = "the authorised system is named",
    level = "advice", method = "examine",
    when  = { that(the("approval.given", { subject = this, type = "authority_to_operate" }), true) },
    has   = { authorised_as = { present, is_not(na) } },
  },
  remedy = { task = "Get an authority to operate for {name}, or stop its use", owner = "system owner", within = days(90), effort = "L" },
}
