rule {
  control  = "ISO42001:5.3",
  title    = "Somebody answers for the AI management system, and somebody reports on it",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "conformity",
    says  = "somebody who is here has the responsibility, and more than advice as authority, to see that the management system meets the standard",
    level = "required", method = "examine",
    some  = "role_assignment", where = { responsibility = contains "aims_conformity", from = not_after(today) },
    has   = { to = either { absent, not_before(today) }, person = present, ["person.active_to"] = either { absent, not_before(today) }, authority = { present, is_not "advise" } },
    empty = "undetermined",
  },
  expect {
    id    = "reporting",
    says  = "somebody who is here has the responsibility and authority to report to top management how the management system does",
    level = "required", method = "examine",
    some  = "role_assignment", where = { responsibility = contains "aims_reporting", from = not_after(today) },
    has   = { to = either { absent, not_before(today) }, person = present, ["person.active_to"] = either { absent, not_before(today) }, authority = present },
    empty = "undetermined",
  },
  expect {
    id    = "reported",
    says  = "top management was told of late how the management system does",
    level = "advice", method = "examine",
    some  = "communication", where = { topic = "performance", side = "internal" },
    has   = { sent_at = fresh(param.lately) },
    empty = "undetermined",
  },
  remedy = { task = "Give out, with authority, the responsibility for meeting the standard and for reporting to top management", owner = "top management", within = days(30), effort = "S" },
}
