rule {
  control = "ISO42001:A.6.2.4",
  title   = "A test result meets its threshold",
  subject = "hard_test_result",

  expect {
    id = "enough", says = "where more is better, the value reaches the threshold", level = "required", method = "examine",
    when = { direction = "at_least" }, has = { value = at_least(this.threshold) },
  },

  expect {
    id = "little", says = "where less is better, the value stays below the threshold", level = "required", method = "examine",
    when = { direction = "at_most" }, has = { value = at_most(this.threshold) },
  },

  expect {
    id = "direction", says = "it is recorded which of the two holds", level = "required", method = "examine",
    has = { direction = one_of { "at_least", "at_most" } },
  },
}
