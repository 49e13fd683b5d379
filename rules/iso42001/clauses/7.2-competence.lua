rule {
  control  = "ISO42001:7.2",
  title    = "Competence is shown, and gaps are closed",
  subject  = "competence",
  severity = { base = 2 },
  params   = {
    -- Half a year is enough to see whether a course changed the work; the standard names no time.
    effect_within = months(6),
  },

  expect {
    id    = "shown",
    says  = "there is evidence of the competence",
    level = "required", method = "examine",
    when  = { obtained_at = present },
    has   = { evidence_text = present },
  },
  expect {
    id    = "gap-closed",
    says  = "what was to close the gap was done by its date",
    level = "own", method = "test",
    when  = { gap_action = present, ["gap_action.due"] = before(today) },
    has   = { ["gap_action.done_at"] = { present, not_after(this.gap_action.due) } },
  },
  expect {
    id    = "effect",
    says  = "it was looked at whether what was done about the gap worked, after it was done",
    level = "required", method = "test",
    when  = { gap_action = present, ["gap_action.done_at"] = { present, not_after(today - param.effect_within) } },
    has   = { effect_checked_at = { present, not_before(this.gap_action.done_at), not_after(today) }, effect_result = present },
  },
  expect {
    id    = "worked",
    says  = "where it did not work, something new is being done",
    level = "advice", method = "examine",
    when  = { effect_result = one_of { "not", "partly" } },
    has   = { ["gap_action.done_at"] = absent },
  },
  remedy = { task = "File what shows this competence, close the gap, and look whether that worked", owner = "AI management", within = days(60), effort = "S" },
}
