rule {
  control  = "ISO42001:6.1.1",
  title    = "Actions on risks and opportunities are judged by their effect",
  subject  = "action",
  applies  = { type = "treatment", requirement = shared.not_security_alone },
  severity = { base = 2 },

  expect {
    id    = "how-judged",
    says  = "it was planned when the effect of the action will be judged",
    level = "required", method = "examine",
    has   = { effect_due = present },
  },
  expect {
    id    = "judged",
    says  = "once it was done and the day for it had passed, its effect was judged",
    level = "own", method = "examine",
    when  = { done_at = { present, not_after(today) }, effect_due = { present, before(today) } },
    has   = { effect_result = present, effect_checked_at = { present, not_before(this.done_at), not_after(today) } },
  },
  remedy = { task = "Judge the effect of {name}", owner = "AI management", within = days(30), effort = "S" },
}
