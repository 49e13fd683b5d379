local decided = { id = one_of(this.decisions) }

rule {
  control  = "ISO42001:9.3.3",
  title    = "The management review decided something, and it was carried out",
  subject  = "management_review",
  params   = { looked_back = years(3) },   -- one cycle of a certificate (ISO/IEC 17021-1); the standard names no number
  applies  = { at = { not_after(today), not_before(ago(param.looked_back)) } },
  severity = { base = 2 },

  expect {
    id    = "decided",
    says  = "the review decided on improvement and on changes, or wrote down why nothing has to change",
    level = "required", method = "examine",
    when  = { no_change_needed_reason = absent },
    has   = { decisions = { present, overlaps(values("action.id")) } },
  },
  expect {
    id    = "minutes",
    says  = "its results are on file",
    level = "required", method = "examine",
    has   = { minutes = { present, resolves } },
  },
  expect {
    id    = "minutes-of-it",
    says  = "what is on file was not written before the review",
    level = "required", method = "test",
    when  = { ["minutes.approved_at"] = present },
    has   = { ["minutes.approved_at"] = not_before(this.at) },
  },
  expect {
    id    = "owned",
    says  = "each decision has somebody who carries it out, and a day",
    level = "own", method = "examine",
    every = "action", where = decided,
    has   = { owner = present, due = present },
  },
  expect {
    id    = "carried-out",
    says  = "each decision whose day has passed was carried out",
    level = "own", method = "test",
    every = "action", where = but(decided, { due = { present, before(today) } }),
    has   = { done_at = { present, not_after(today) } },
  },
  expect {
    id    = "improvement",
    says  = "one of the decisions is an improvement",
    level = "advice", method = "examine",
    some  = "action", where = decided,
    has   = { type = "improvement" },
  },
  remedy = { task = "Write down what the review of {at} decided, and carry it out", owner = "top management", within = days(30), effort = "S" },
}
