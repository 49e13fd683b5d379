local at_the_time = { from = not_after(this.to), to = either { absent, not_before(this.from) } }
local holders = values("role_assignment.person", but(at_the_time, { responsibility = overlaps(this.scope) }))
local security = values("role_assignment.person", but(at_the_time, { responsibility = contains "security" }))

rule {
  control  = "ISO27001:9.2.2",
  title    = "An internal audit of information security is impartial, and its results are reported",
  subject  = "audit",
  applies  = { type = "internal", standards = shared.standard, to = shared.past, ["programme.cycle_to"] = not_before(today) },
  severity = { base = 3 },

  expect {
    id    = "criteria",
    says  = "what it looks at and what it is held against are on file",
    level = "required", method = "examine",
    has   = { criteria = present, scope = present },
  },
  expect {
    id    = "own-work",
    says  = "nobody of the team answered for what was audited, or for information security, at the time",
    level = "required", method = "test",
    has   = { auditors = { present, disjoint(holders), disjoint(security) } },
  },
  expect {
    id    = "reported",
    says  = "its results were reported",
    level = "required", method = "examine",
    has   = { reported_to = present, reported_at = shared.past },
  },
  remedy = { task = "Let somebody impartial repeat what audit {id} looked at, and report the results", owner = "internal audit", within = days(90), effort = "L" },
}
