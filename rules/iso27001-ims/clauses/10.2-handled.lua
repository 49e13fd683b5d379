local action = { origin = this, type = "corrective" }

rule {
  control  = "ISO27001:10.2",
  title    = "A nonconformity of information security is corrected, and its cause removed",
  subject  = "nonconformity",
  -- Time to find a cause; 30 days is what certification bodies usually give, the standard names no number.
  params   = { settled_within = days(30) },
  applies  = { requirement = overlaps(catalog "ISO27001:all"), detected_at = not_after(ago(param.settled_within)) },
  severity = { base = 2 },

  expect {
    id    = "corrected",
    says  = "it was corrected, and its consequences were dealt with",
    level = "required", method = "examine",
    has   = { correction = present, consequence_handled = either { true, na } },
  },
  expect {
    id    = "cause",
    says  = "its cause was found, and the same was looked for elsewhere",
    level = "required", method = "examine",
    has   = { cause = present, similar_searched = { present, is(true) } },
  },
  expect {
    id    = "action",
    says  = "a corrective action removes the cause, where it was not decided that none is needed",
    level = "required", method = "examine",
    when  = { no_action_reason = absent },
    some  = "action", where = action,
    has   = { owner = present },
  },
  expect {
    id    = "worked",
    says  = "where it is closed, whether the corrective actions worked was looked at",
    level = "required", method = "test",
    when  = { closed_at = shared.past },
    every = "action", where = action,
    has   = { effect_checked_at = { present, not_after(this.closed_at) } },
  },
  remedy = { task = "Correct {id}, find its cause, remove it, and look whether that worked", owner = "information security", within = days(30), effort = "M" },
}
