rule {
  control  = "ISO42001:8.3",
  title    = "A treatment is carried out, and its effect is shown",
  subject  = "risk_treatment",
  severity = { base = 2, add = { by(this.risk.system.personal_data, { [true] = 1, otherwise = 0 }) } },
  params   = {
    -- An effect needs time to show: before three months nobody can call the check missing.
    time_to_show = days(90),
    -- Once may be bad luck and twice bad planning; a third time the date means nothing.
    moves_at_most = 2,
  },

  expect {
    id    = "done",
    says  = "what was to be done by now is done",
    level = "required", method = "test",
    when  = { due = { present, before(today) } },
    has   = { done_at = { present, not_after(today) } },
  },
  expect {
    id    = "moved-before",
    says  = "where its day was moved, that was decided before the day had passed",
    level = "required", method = "test",
    when  = { that(moves "due", at_least(1)) },
    has   = { moved_at = { present, not_after(this.due_before) } },
  },
  expect {
    id    = "moved-by",
    says  = "its day was moved by the authority that had approved the plan",
    level = "own", method = "test",
    when  = { that(moves "due", at_least(1)) },
    has   = { moved_by = present, ["moved_by.authority"] = this.plan_approval.authority },
  },
  expect {
    id    = "moved-seldom",
    says  = "its day was not moved again and again",
    level = "advice", method = "test",
    when  = { due = present },
    has   = { that(moves "due", at_most(param.moves_at_most)) },
  },
  expect {
    id    = "checked",
    says  = "its effect was checked after it was done, and the result is on record",
    level = "required", method = "test",
    when  = { done_at = { present, before(ago(param.time_to_show)) } },
    has   = { effect_checked_at = { present, not_before(this.done_at), not_after(today) }, effect_result = present },
  },
  expect {
    id    = "checked-later",
    says  = "the check came later than the same day",
    level = "advice", method = "test",
    when  = { done_at = present, effect_checked_at = present },
    has   = { effect_checked_at = after(this.done_at) },
  },
  expect {
    id    = "decided-anew",
    says  = "where it proved not effective, another treatment was decided on and the plan updated",
    level = "required", method = "test",
    when  = { effect_result = { present, is "not" } },
    some  = "risk_treatment", where = { risk = this.risk, id = is_not(this.id) },
    has   = { plan_approval = present, ["plan_approval.at"] = not_before(this.effect_checked_at) },
    major_if = { "the risk is intolerable and its system in operation" },
  },
  remedy = { task = "Carry the treatment {id} out, check its effect, or decide on another one", owner = "risk management", within = days(30), effort = "M" },
}
