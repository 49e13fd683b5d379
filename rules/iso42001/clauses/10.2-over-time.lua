-- What is of information security alone says nothing about the AI management system.
local ours = { requirement = shared.not_security_alone }
local of_the_year = but(ours, { detected_at = fresh(param.year) })

rule {
  control  = "ISO42001:10.2",
  title    = "Nonconformities are settled in time, and say something over a year",
  subject  = "organization",
  params   = {
    year       = years(1),      -- four quarters: shorter stretches hold too few to tell
    settled_within = days(30),  -- time to react in; the standard names no number
    people     = percent(50),   -- where every second cause is a person's mistake, causes are not looked for
    repeated   = percent(20),   -- one in five: what is done about causes does not hold
  },
  severity = { base = 2 },

  -- What each of them lacks is told by 10.2-reaction; here, that nobody did anything at all.
  expect {
    id    = "none-left-lying",
    says  = "no nonconformity was left lying, with nothing put right and no cause found",
    level = "required", method = "examine",
    none  = "nonconformity", where = but(ours, { detected_at = not_after(ago(param.settled_within)) }),
    has   = { correction = absent, cause = absent },
    major_if = { "nobody reacted to any of them" },
  },

  expect {
    id    = "in-time",
    says  = "no nonconformity has been open for longer than the organisation gives itself",
    level = "own", method = "test",
    when  = { shared.planned "nonconformity" },
    none  = "nonconformity", where = but(ours, { detected_at = before(ago(shared.interval "nonconformity")) }),
    has   = { closed_at = either { absent, after(today) } },
  },
  expect {
    id    = "not-people",
    says  = "at most half of the causes of a year are people's mistakes",
    level = "advice", method = "test",
    when  = { that(count("nonconformity", of_the_year), at_least(1)) },
    has   = { that(share("nonconformity", of_the_year, { cause_type = "people" }), at_most(param.people)) },
  },
  expect {
    id    = "few-repeats",
    says  = "at most one in five nonconformities of a year repeats an earlier one",
    level = "advice", method = "test",
    when  = { that(count("nonconformity", of_the_year), at_least(1)) },
    has   = { that(share("nonconformity", of_the_year, { repeats = present }), at_most(param.repeated)) },
  },
  -- An empty register in an organisation where things went wrong is a contradiction: these are nonconformities not recorded.
  expect {
    id    = "not-empty",
    says  = "in a year with serious incidents or actions that are late, nonconformities were recorded",
    level = "advice", method = "test",
    when  = { that(count("incident", { serious = true, detected_at = fresh(param.year) })
                 + count("action", but(ours, { due = { present, fresh(param.year), before(today) }, done_at = absent })), at_least(1)) },
    some  = "nonconformity", where = ours,
    has   = { detected_at = fresh(param.year) },
  },
  remedy = { task = "Settle the nonconformities that are open for too long, and look at what they have in common", owner = "AI management", within = days(60), effort = "M" },
}
