local security = { type = "security", status = "completed", performed_at = shared.past }
local process = { theme = shared.theme("risk_assessment", "6.1.2"), interval = present }

rule {
  controls = { "ISO27001:6.1.2", "ISO27001:8.2" },
  title    = "Information security risks are assessed at planned intervals",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "held",
    says  = "an assessment of information security risks was carried out",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { type = "security" },
    has   = { status = "completed", performed_at = shared.past },
  },
  expect {
    id    = "planned",
    says  = "the interval of these assessments is planned",
    level = "required", method = "examine",
    some  = "process", where = { theme = process.theme },
    has   = { interval = present },
    empty = "undetermined",
  },
  expect {
    id    = "in-time",
    says  = "the last one is not older than that",
    level = "own", method = "test",
    when  = { that(count("process", process), at_least(1)) },
    some  = "risk_assessment", where = { type = "security", status = "completed" },
    has   = { performed_at = fresh(the("process.interval", process)) },
  },
  expect {
    id    = "one-method",
    says  = "AI risks are assessed by the same method",
    level = "advice", method = "test",
    some  = "risk_assessment", where = { type = "ai", status = "completed" },
    has   = { method = one_of(values("risk_assessment.method", security)) },
  },
  remedy = { task = "Assess the information security risks again, and plan the interval", owner = "information security", within = days(60), effort = "L" },
}
