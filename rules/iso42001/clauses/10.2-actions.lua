rule {
  control  = "ISO42001:10.2",
  title    = "A corrective action is done, and its effect is checked",
  subject  = "action",
  applies  = { type = "corrective", requirement = shared.not_security_alone },
  -- A stretch long enough to show an effect: 30 days unless the action names its own day; the standard names no number.
  params   = { shows_after = days(30) },
  severity = { base = 2 },

  expect {
    id    = "done",
    says  = "what was to be done by now is done",
    level = "own", method = "test",
    when  = { due = { present, before(today) } },
    has   = { done_at = { present, not_after(today) } },
  },
  expect {
    id    = "checked",
    says  = "after it was done, it was checked whether it worked, and the result is on file",
    level = "required", method = "test",
    when  = { done_at = { present, not_after(ago(param.shows_after)) }, effect_due = either { absent, before(today) } },
    has   = { effect_checked_at = { present, not_after(today), not_before(this.done_at) }, effect_result = present },
  },
  expect {
    id    = "checked-in-time",
    says  = "it was checked by the day the organisation set itself",
    level = "advice", method = "test",
    when  = { effect_due = { present, before(today) }, effect_checked_at = present },
    has   = { effect_checked_at = not_after(this.effect_due) },
  },
  expect {
    id    = "not-effective",
    says  = "where it did not work, or only in part, another corrective action followed",
    level = "required", method = "test",
    when  = { effect_result = { present, one_of { "not", "partly" } } },
    has   = { that(count("action", { origin = this, type = "corrective" }) + count("action", { origin = this.origin, type = "corrective", done_at = either { absent, after(this.effect_checked_at) } }), at_least(1)) },
  },
  expect {
    id    = "long-enough",
    says  = "the check came late enough to show an effect",
    level = "advice", method = "test",
    when  = { effect_checked_at = present },
    has   = { effect_checked_at = not_before(this.done_at + param.shows_after) },
  },
  expect {
    id    = "by-another",
    says  = "somebody else than the doer checked it",
    level = "advice", method = "test",
    when  = { effect_checked_at = present },
    has   = { effect_checked_by = { present, is_not(this.owner) } },
  },
  expect {
    id    = "owned",
    says  = "somebody is to do it by a day",
    level = "advice", method = "examine",
    has   = { owner = present, due = present },
  },
  remedy = { task = "Carry out corrective action {id} and check what it did", owner = "AI management", within = days(30), effort = "M" },
}
