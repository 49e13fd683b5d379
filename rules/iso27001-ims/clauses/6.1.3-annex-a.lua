rule {
  control  = "ISO27001:6.1.3",
  title    = "A statement of applicability decides on all controls of Annex A",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "decided",
    says  = "each of the 93 controls is decided on, with a reason",
    level = "required", method = "examine",
    has   = { that(values("control_statement.control", { applicable = present, reason = present }), contains_all(catalog "ISO27001:controls")) },
    major_if = { "there is no statement of applicability at all" },
  },
  expect {
    id    = "nothing-missed",
    says  = "compared with Annex A, and with what AI work needs, no necessary control was left out",
    level = "required", method = "interview",
    has   = { attested "6.1.3-annex-a/nothing-missed" },
  },
  remedy = { task = "Complete the statement of applicability over the controls of Annex A", owner = "information security", within = days(60), effort = "L" },
}
