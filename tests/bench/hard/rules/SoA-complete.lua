rule {
  control = "ISO42001:6.1.3",
  title   = "Every control relied on is in the statement of applicability",
  subject = "organization",

  expect {
    id = "stated", says = "every control of a treatment is stated as applicable", level = "required", method = "examine",
    has = { that(values("hard_control_statement.control", { applicable = true }), contains_all(values("hard_risk_treatment.controls", { status = is_not "rejected" }))) },
  },
}
