local internal = { type = "internal", standards = shared.standard }

rule {
  control  = "ISO27001:9.2.1",
  title    = "The information security management system is audited at planned intervals",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "held",
    says  = "an internal audit of the information security management system was held",
    level = "required", method = "examine",
    some  = "audit", where = internal,
    has   = { to = shared.past },
    major_if = { "no internal audit of the information security management system was ever held" },
  },
  expect {
    id    = "in-time",
    says  = "the last one is not older than the programme in force plans",
    level = "own", method = "test",
    when  = { that(count("audit_programme", { standards = shared.standard, cycle_from = not_after(today), cycle_to = not_before(today), interval = present }), at_least(1)) },
    some  = "audit", where = internal,
    has   = { to = { present, not_after(today), not_before(ago(the("audit_programme.interval", { standards = shared.standard, cycle_from = not_after(today), cycle_to = not_before(today), interval = present }))) } },
  },
  expect {
    id    = "both",
    says  = "an audit that was held looked at both management systems",
    level = "advice", method = "examine",
    some  = "audit", where = internal,
    has   = { to = shared.past, standards = contains "ISO42001" },
  },
  remedy = { task = "Hold the internal audit of information security that is due", owner = "internal audit", within = days(90), effort = "L" },
}
