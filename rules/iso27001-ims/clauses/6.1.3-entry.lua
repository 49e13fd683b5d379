rule {
  control  = "ISO27001:6.1.3",
  title    = "An entry of the statement of applicability can be followed",
  subject  = "control_statement",
  applies  = { control = one_of(catalog "ISO27001:controls") },
  severity = { base = 2 },

  expect {
    id    = "reason",
    says  = "the reason for selecting the control, or leaving it out, is on file",
    level = "required", method = "examine",
    has   = { applicable = present, reason = present },
  },
  expect {
    id    = "in-place",
    says  = "of a control that is selected, it says whether it is in place",
    level = "required", method = "examine",
    when  = { applicable = true },
    has   = { implemented = present },
  },
  expect {
    id    = "not-relied-on",
    says  = "no treatment of a risk relies on a control that was left out",
    level = "required", method = "test",
    when  = { applicable = false },
    none  = "risk_treatment",
    has   = { controls = contains(this.control), that(it.risk.status, is_not "closed") },
  },
  remedy = { task = "Complete the entry on {control}", owner = "information security", within = days(30), effort = "S" },
}
