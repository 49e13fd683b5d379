rule {
  control  = "ISO42001:6.1.3",
  title    = "There is a statement of applicability",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "decided",
    says  = "the statement of applicability decides on every control of Annex A, with a reason",
    level = "required", method = "examine",
    has   = { that(values("control_statement.control", { applicable = present, reason = present }), contains_all(catalog "ISO42001:controls")) },
  },
  remedy = { task = "Write the statement of applicability", owner = "AI management", within = days(60), effort = "L" },
}
