rule {
  control  = "OMB:M-25-21 4(b)(vi)",
  title    = "Those affected have a remedy or appeal",
  subject  = "ai_system",
  applies  = shared.high_impact,
  severity = { base = 3 },
  waivable = shared.waivable,

  expect {
    id    = "remedy",
    says  = "those affected can have an outcome looked at again by a human, unless law leaves no room for it",
    level = "required", method = "examine",
    some  = "channel", where = { system = this.id, purpose = "appeal" },
    has   = { established = one_of { "yes", "exempt" } },
  },
  remedy = { task = "Set up a way to contest outcomes of {name} before a human", owner = "system owner", within = days(60), effort = "M" },
}
