rule {
  control  = "ISO27001:9.3.3",
  title    = "A review of both management systems came to something, and that is on file",
  subject  = "management_review",
  applies  = { other_standards = shared.standard, at = shared.past },
  severity = { base = 2 },

  expect {
    id    = "decided",
    says  = "it decided on something, or that nothing has to change",
    level = "required", method = "examine",
    has   = { that(count("management_review", { id = this.id, decisions = present }) + count("management_review", { id = this.id, no_change_needed_reason = present }), at_least(1)) },
  },
  expect {
    id    = "minutes",
    says  = "its minutes are on file",
    level = "required", method = "examine",
    has   = { minutes = present },
  },
  expect {
    id    = "for-both",
    says  = "and they name the requirements of both standards that they answer",
    level = "advice", method = "examine",
    has   = { ["minutes.covers"] = { contains "ISO27001:9.3.3", contains "ISO42001:9.3.3" } },
  },
  remedy = { task = "Write down what the review of {at} came to", owner = "top management", within = days(30), effort = "S" },
}
