rule {
  control = "ISO42001:6.1.3",
  title   = "A control that is relied on is not excluded",
  subject = "hard_control_statement",
  applies = { applicable = false },

  expect {
    id = "unused", says = "no treatment relies on the excluded control", level = "required", method = "examine",
    none = "hard_risk_treatment", where = { controls = contains(this.control), status = is_not "rejected" },
  },

  expect {
    id = "justified", says = "the exclusion is justified", level = "required", method = "examine",
    has = { justification = present },
  },
}
