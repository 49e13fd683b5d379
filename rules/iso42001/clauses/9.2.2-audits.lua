rule {
  control  = "ISO42001:9.2.2",
  title    = "Each internal audit has objectives, criteria, scope, and results that reached the managers concerned",
  subject  = "audit",
  applies  = { type = "internal", standards = shared.standard, to = { present, not_after(today) }, ["programme.cycle_to"] = not_before(today) },
  severity = { base = 2 },

  expect {
    id    = "objectives",
    says  = "the audit has objectives",
    level = "required", method = "examine",
    has   = { objectives = present },
  },
  expect {
    id    = "criteria",
    says  = "the standard is among its criteria",
    level = "required", method = "examine",
    has   = { criteria = { present, shared.standard } },
  },
  expect {
    id    = "scope",
    says  = "the audit has a scope",
    level = "required", method = "examine",
    has   = { scope = present },
  },
  expect {
    id    = "results",
    says  = "its results are on file, conformity among them",
    level = "required", method = "examine",
    some  = "audit_finding", where = { audit = this.id },
  },
  expect {
    id    = "reported",
    says  = "its results were reported, after it had begun",
    level = "required", method = "examine",
    has   = { reported_at = { present, not_after(today), not_before(this.from) } },
  },
  expect {
    id    = "to-managers",
    says  = "they reached somebody who could decide about them on that day",
    level = "required", method = "test",
    when  = { reported_at = present },
    has   = {
      reported_to = { present, overlaps(values("role_assignment.person", {
        authority = one_of { "decide", "approve", "accept_risk" },
        from = not_after(this.reported_at), to = either { absent, not_before(this.reported_at) },
      })) },
    },
  },
  expect {
    id    = "more-than-a-day",
    says  = "an audit of all requirements took more than a day",
    level = "advice", method = "test",
    when  = { scope = contains_all(catalog "ISO42001:leaves") },
    has   = { to = after(this.from) },
  },
  remedy = { task = "Complete the plan and the report of audit {id}", owner = "internal audit", within = days(30), effort = "S" },
}
