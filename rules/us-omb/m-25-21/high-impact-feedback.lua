rule {
  control  = "OMB:M-25-21 4(b)(vii)",
  title    = "Users and the public were asked",
  subject  = "ai_system",
  applies  = shared.high_impact,
  severity = { base = 2 },
  waivable = shared.waivable,

  expect {
    id    = "asked",
    says  = "it is on record that end users or the public were asked about the system",
    level = "required", method = "examine",
    some  = "consultation", where = { system = this.id },
    has   = { done = "yes" },
  },
  remedy = { task = "Ask those affected by {name} and use what they say", owner = "system owner", within = days(90), effort = "M" },
}
