rule {
  control  = "ISO42001:10.2",
  title    = "A nonconformity is closed when what was done has worked",
  subject  = "nonconformity",
  applies  = { requirement = shared.not_security_alone, closed_at = { present, not_after(today) } },
  severity = { base = 2 },

  expect {
    id    = "worked-first",
    says  = "before it was closed, a corrective action had been found effective",
    level = "own", method = "test",
    when  = { no_action_reason = absent },
    some  = "action", where = { origin = this, type = "corrective" },
    has   = { effect_checked_at = { present, not_after(this.closed_at) }, effect_result = { present, is("effective") } },
  },
  expect {
    id    = "none-left",
    says  = "when it was closed, none of its corrective actions was still to be done",
    level = "own", method = "test",
    every = "action", where = { origin = this, type = "corrective" },
    has   = { done_at = { present, not_after(this.closed_at) } },
  },
  expect {
    id    = "corrected-first",
    says  = "it had been corrected before it was closed",
    level = "advice", method = "test",
    has   = { corrected_at = { present, not_after(this.closed_at) } },
  },
  remedy = { task = "Open {name} again until its corrective action is shown to work", owner = "AI management", within = days(60), effort = "M" },
}
