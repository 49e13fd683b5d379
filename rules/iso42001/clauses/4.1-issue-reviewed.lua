rule {
  control  = "ISO42001:4.1",
  title    = "Issues are looked at again as the organisation planned",
  subject  = "context_issue",
  applies  = { relevant = true },
  severity = { base = 2 },

  expect {
    id    = "in-interval",
    says  = "the issue was looked at again within the organisation's own interval",
    level = "own", method = "examine",
    when  = { shared.planned "context" },
    has   = { reviewed_at = { present, fresh(shared.interval "context") } },
  },
  expect {
    id    = "after-change",
    says  = "the issue was looked at since the last significant change of the management system",
    level = "advice", method = "test",
    when  = { that(count("change", { level = "aims", significant = true, done_at = not_after(today) }), at_least(1)) },
    has   = { that(count("change", { level = "aims", significant = true, done_at = { after(this.reviewed_at), not_after(today) } }), at_most(0)) },
  },
  remedy = { task = "Look at the issue {title} again", owner = "AI management", within = days(30), effort = "S" },
}
