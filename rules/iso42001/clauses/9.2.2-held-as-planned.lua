rule {
  control  = "ISO42001:9.2.2",
  title    = "An internal audit that was planned was held",
  subject  = "audit",
  applies  = { type = "internal", standards = shared.standard, planned_for = { present, before(today) }, ["programme.cycle_to"] = not_before(today) },
  severity = { base = 2 },

  expect {
    id    = "held",
    says  = "the audit was held, as its programme says",
    level = "own", method = "test",
    has   = { to = { present, not_after(today) } },
  },
  expect {
    id    = "on-its-day",
    says  = "it was held on or before the day planned, or within a month of it",
    level = "advice", method = "test",
    when  = { from = present },
    has   = { from = not_after(this.planned_for + param.leeway) },
  },
  params = { leeway = months(1) },   -- audits move; beyond a month the plan no longer says when. The standard names no number
  remedy = { task = "Hold audit {id}, which was planned for {planned_for}, or plan it again", owner = "internal audit", within = days(60), effort = "M" },
}
