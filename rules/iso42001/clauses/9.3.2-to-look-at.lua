-- Without a review there is nothing whose inputs 9.3.2-inputs could judge; that is a question, not an exemption.
rule {
  control  = "ISO42001:9.3.2",
  title    = "There is a management review whose inputs can be looked at",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "on-record",
    says  = "it is known what a management review took in",
    level = "required", method = "examine",
    some  = "management_review", where = { at = not_after(today) },
    has   = { inputs = present },
    empty = "undetermined",
  },
  remedy = { task = "Hold a management review and write down what it took in", owner = "top management", within = days(60), effort = "M" },
}
