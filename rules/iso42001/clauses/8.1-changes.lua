rule {
  control  = "ISO42001:8.1",
  title    = "Planned changes are controlled, others looked at afterwards",
  subject  = "change",
  applies  = { done_at = { present, not_after(today) } },
  severity = { base = 2 },

  expect {
    id    = "decided",
    says  = "somebody decided on the planned change",
    level = "required", method = "examine",
    when  = { planned = true },
    has   = { approved = present, ["approved.decision"] = one_of { "approved", "released" } },
  },
  expect {
    id    = "decided-first",
    says  = "it was decided before it took effect",
    level = "advice", method = "test",
    when  = { planned = true, approved = present },
    has   = { ["approved.at"] = not_after(this.done_at) },
  },
  expect {
    id    = "looked-at",
    says  = "what the unplanned change brought with it was looked at",
    level = "required", method = "examine",
    when  = { planned = false },
    has   = { consequence_review = present },
  },
  expect {
    id    = "mitigated",
    says  = "something was done about its bad effects",
    level = "required", method = "examine",
    when  = { adverse_effect = true },
    has   = { mitigation = present },
  },
  remedy = { task = "Review the change {name}: who decided, what followed, what was done about it", owner = "system owner", within = days(30), effort = "S" },
}
