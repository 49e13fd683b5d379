rule {
  control  = "ISO42001:10.1",
  title    = "An improvement that was decided is carried out and looked at again",
  subject  = "action",
  applies  = { type = "improvement", requirement = shared.not_security_alone },
  severity = { base = 1 },

  expect {
    id    = "done",
    says  = "what was to be done by now is done",
    level = "own", method = "test",
    when  = { due = { present, before(today) } },
    has   = { done_at = { present, not_after(today) } },
  },
  expect {
    id    = "looked-at",
    says  = "where its effect was to be checked by now, it was checked after it was done",
    level = "own", method = "test",
    when  = { effect_due = { present, before(today) } },
    has   = { effect_checked_at = { present, not_after(today), not_before(this.done_at) }, effect_result = present },
  },
  expect {
    id    = "measured",
    says  = "what it was to change was measured before and after, and is not what it was",
    level = "advice", method = "test",
    when  = { done_at = { present, not_after(today) } },
    has   = { before = present, after = { present, is_not(this.before) } },
  },
  expect {
    id    = "owned",
    says  = "somebody is to do it by a day",
    level = "advice", method = "examine",
    has   = { owner = present, due = present },
  },
  remedy = { task = "Carry out the improvement {id}, or decide again", owner = "AI management", within = days(60), effort = "S" },
}
