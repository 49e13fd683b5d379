rule {
  control  = "ISO42001:10.2",
  title    = "A nonconformity is corrected, explained, and looked for elsewhere",
  subject  = "nonconformity",
  -- Time to find a cause; 30 days is what certification bodies usually give, the standard names no number.
  params   = { settled_within = days(30) },
  applies  = { requirement = shared.not_security_alone, detected_at = not_after(ago(param.settled_within)) },
  severity = { base = 2 },

  expect {
    id    = "nature",
    says  = "it is on file what is wrong, and which requirement is not met",
    level = "required", method = "examine",
    has   = { description = present, requirement = present },
  },
  expect {
    id    = "corrected",
    says  = "what was put right at once is on file, or why nothing could be",
    level = "required", method = "examine",
    has   = { correction = present },
  },
  expect {
    id    = "consequences",
    says  = "its consequences were dealt with",
    level = "required", method = "examine",
    has   = { consequence_handled = either { true, na } },
  },
  expect {
    id    = "cause",
    says  = "its cause was found",
    level = "required", method = "examine",
    has   = { cause = present, cause_type = { present, is_not("unknown") } },
  },
  expect {
    id    = "elsewhere",
    says  = "the same was looked for elsewhere",
    level = "required", method = "examine",
    has   = { similar_searched = { present, is(true) } },
  },
  expect {
    id    = "action",
    says  = "a corrective action removes the cause, or it was decided that none is needed",
    level = "required", method = "examine",
    when  = { no_action_reason = absent },
    some  = "action", where = { origin = this, type = "corrective" },
  },
  expect {
    id    = "not-people-alone",
    says  = "the cause lies deeper than somebody's mistake",
    level = "advice", method = "examine",
    has   = { cause_type = is_not("people") },
  },
  expect {
    id    = "method-changed",
    says  = "where a method of the AI management system was the cause, that was changed",
    level = "advice", method = "examine",
    when  = { cause_type = "method" },
    has   = { aims_change = present },
  },
  remedy = { task = "Correct {name}, find its cause and look for the same elsewhere", owner = "AI management", within = days(30), effort = "M" },
}
