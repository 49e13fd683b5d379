rule {
  control  = "ISO42001:A.6.2.2",
  title    = "What a system has to do is set down",
  subject  = "ai_system",
  applies  = { stage = one_of { "developed", "deployed", "operated" }, shared.not_outside, selected("ISO42001:A.6.2.2", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "specified",
    says  = "the requirements on the system are written down",
    level = "required", method = "examine",
    some  = "system_requirement", where = { system = this.id },
    has   = { statement = { present, is_not(na) } },
  },
  expect {
    id    = "before-work",
    says  = "requirements were approved on or before the day when building or buying the system began",
    level = "advice", method = "test",
    some  = "system_requirement", where = { system = this.id },
    has   = { ["approved.at"] = not_after(this.development_began_at) },
  },
  expect {
    id    = "measurable",
    says  = "each requirement says why it is there and when it counts as met",
    level = "advice", method = "examine",
    every = "system_requirement", where = { system = this.id },
    has   = { rationale = present, threshold = present },
  },
  remedy = { task = "Write down the requirements on {name}", owner = "system owner", within = days(60), effort = "M" },
}
