rule {
  controls = { "ISO27001:A.5.36", "ISO27001:A.5.35" },
  title    = "Whether the own rules on information security are kept is looked at, by people apart from it too",
  subject  = "organization",
  applies  = { selected "ISO27001:A.5.36" },
  severity = { base = 2 },

  expect {
    id    = "kept",
    says  = "within the last year somebody looked whether controls of information security are kept",
    level = "required", method = "examine",
    some  = "control_check", where = { control = one_of(catalog "ISO27001:controls") },
    has   = { at = fresh(param.lately), result = present },
  },
  expect {
    id    = "apart",
    says  = "and an audit looked at it from outside the work itself",
    level = "required", method = "examine",
    some  = "audit", where = { standards = shared.standard },
    has   = { to = shared.past },
  },
  remedy = { task = "Look whether the rules on information security are kept", owner = "information security", within = days(90), effort = "M" },
}
