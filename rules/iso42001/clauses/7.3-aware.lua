rule {
  control  = "ISO42001:7.3",
  title    = "People know the AI policy, their part in it, and what follows from departing from it",
  subject  = "organization",
  severity = { base = 2 },
  params   = {
    -- Fewer than three say nothing about the others; the square root of the population is the usual sample above nine.
    least_sample = 3,
  },

  -- Of everybody: contractors are people under the organisation's control, too.
  expect {
    id    = "population",
    says  = "everybody who works under the organisation's control is on the list of people, which was declared complete",
    level = "required", method = "examine",
    some  = "register_statement", where = { kind = "person", as_of = not_after(today) },
    has   = { period_to = either { absent, not_before(today) } },
    empty = "undetermined",
  },
  expect {
    id    = "own-words",
    says  = "those of a random sample who were asked could say it in their own words",
    level = "required", method = "interview",
    has   = { attested "7.3-aware/own-words" },
  },
  expect {
    id    = "sample",
    says  = "it is recorded how many there are and how many were asked, three at least",
    level = "advice", method = "examine",
    some  = "attestation", where = { expectation = "7.3-aware/own-words", subject = this, at = not_after(today), ["until"] = not_before(today) },
    has   = { population = present, sample = at_least(param.least_sample) },
  },
  remedy = { task = "Ask a random sample of people what the AI policy is, what they contribute and what follows from not conforming", owner = "internal audit", within = days(60), effort = "M" },
}
