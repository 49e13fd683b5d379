local function held(areas) return { some = "role_assignment", where = in_force { responsibility = overlaps(areas) }, has = { person = present, authority = present } } end
local conformity, reporting, security = held { "ISO27001:4.4", "ISO27001:5.3" }, held { "ISO27001:9.1", "ISO27001:9.3.2" }, held { "security", "ISO27001:A.5.2" }

rule {
  controls = { "ISO27001:5.3", "ISO27001:A.5.2" },
  title    = "Who answers for information security is settled",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "conformity",
    says  = "somebody has the task and the authority to see that the management system meets the standard",
    level = "required", method = "examine",
    some  = conformity.some, where = conformity.where, has = conformity.has,
    empty = "undetermined",
  },
  expect {
    id    = "reporting",
    says  = "somebody has the task and the authority to tell top management how information security does",
    level = "required", method = "examine",
    some  = reporting.some, where = reporting.where, has = reporting.has,
    empty = "undetermined",
  },
  expect {
    id    = "security",
    says  = "somebody answers for information security",
    level = "required", method = "examine",
    some  = security.some, where = security.where, has = security.has,
    empty = "undetermined",
  },
  expect {
    id    = "together",
    says  = "whoever answers for the one management system answers for the other too",
    level = "advice", method = "test",
    some  = "role_assignment", where = conformity.where,
    has   = { person = one_of(values("role_assignment.person", in_force { responsibility = contains "aims_conformity" })) },
    empty = "undetermined",
  },
  remedy = { task = "Assign who answers for information security, for its conformity and for telling top management", owner = "top management", within = days(30), effort = "S" },
}
