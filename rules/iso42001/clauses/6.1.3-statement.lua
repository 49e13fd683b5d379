rule {
  control  = "ISO42001:6.1.3",
  title    = "There is a statement of applicability, and a way of treating risks",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "decided",
    says  = "the statement of applicability decides on every control of Annex A, with a reason",
    level = "required", method = "examine",
    has   = { that(values("control_statement.control", { applicable = present, reason = present }), contains_all(catalog "ISO42001:controls")) },
    major_if = { "there is no statement of applicability at all: which controls apply is undecided" },
  },
  expect {
    id    = "process",
    says  = "a process for treating AI risks is defined and written down",
    level = "required", method = "examine",
    some  = "process", where = { theme = "risk_treatment" },
    has   = { document = present },
  },
  expect {
    id    = "nothing-missed",
    says  = "compared with Annex A, and with what its own systems need, no necessary control was left out",
    level = "required", method = "interview",
    has   = { attested "6.1.3-statement/nothing-missed" },
  },
  expect {
    id    = "available",
    says  = "where it was decided that outsiders may see controls, there is a way for them to get the statement",
    level = "own", method = "examine",
    when  = { that(count("control_statement", { available_to = present }), at_least(1)) },
    some  = "communication", where = { topic = "statement_of_applicability", side = "external" },
    has   = { channel = present },
  },
  -- All selected and none used: the list was copied, not determined.
  expect {
    id    = "linked",
    says  = "where all controls are selected, treatments say what for",
    level = "advice", method = "test",
    when  = { that(values("control_statement.control", { applicable = true }), contains_all(catalog "ISO42001:controls")) },
    some  = "risk_treatment", has = { controls = present },
  },
  remedy = { task = "Write the statement of applicability", owner = "AI management", within = days(60), effort = "L" },
}
