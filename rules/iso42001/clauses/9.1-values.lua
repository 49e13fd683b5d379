-- How far a value lies beyond the limit of its metric; only up and down have one.
local beyond = by(this.metric.direction, { up = this.metric.limit - this.value, down = this.value - this.metric.limit })

rule {
  control  = "ISO42001:9.1",
  title    = "What a value means is concluded, and a broken limit is answered",
  subject  = "measurement",
  applies  = { at = not_after(today) },
  severity = { base = 2 },

  expect {
    id    = "concluded",
    says  = "the analysis came to a conclusion",
    level = "required", method = "examine",
    when  = { analysed_at = { present, not_after(today) } },
    has   = { conclusion = present },
  },
  expect {
    id    = "answered",
    says  = "a value beyond the organisation's own limit led to an action or was entered as a nonconformity",
    level = "own", method = "test",
    when  = { ["metric.direction"] = one_of { "up", "down" }, ["metric.limit"] = present, that(beyond, above(0)) },
    has   = { that(count("action", { origin = this }) + count("nonconformity", { origin = this }), at_least(1)) },
  },
  expect {
    id    = "cases",
    says  = "it is on record on how many cases the value rests",
    level = "advice", method = "examine",
    has   = { sample_size = present },
  },
  remedy = { task = "Conclude from the value of {at} what it means, and act where the limit is broken", owner = "AI management", within = days(30), effort = "S" },
}
