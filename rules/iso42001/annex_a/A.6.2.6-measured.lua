-- How far a value lies on the wrong side of the metric's limit.
local beyond = by(this.direction, { up = this.limit - it.value, down = it.value - this.limit })

rule {
  control  = "ISO42001:A.6.2.6",
  title    = "What is to be watched is measured, looked at and acted on",
  subject  = "metric",
  applies  = {
    that(count("monitoring_plan", { metrics = contains(this.id), in_force_from = not_after(today), ["system.stage"] = in_use }), at_least(1)),
    selected "ISO42001:A.6.2.6",
  },
  severity = { base = 2 },

  expect {
    id    = "measured",
    says  = "the last value is younger than the interval the organisation set for measuring",
    level = "own", method = "test",
    when  = { measure_every = present },
    some  = "measurement", where = { metric = this.id },
    has   = { at = fresh(this.measure_every) },
  },
  expect {
    id    = "looked-at",
    says  = "values were analysed within the interval the organisation set for that",
    level = "own", method = "test",
    when  = { analyse_every = present },
    some  = "measurement", where = { metric = this.id },
    has   = { analysed_at = { present, fresh(this.analyse_every) } },
  },
  expect {
    id    = "acted-on",
    says  = "each value beyond the limit was analysed, and something was concluded",
    level = "own", method = "test",
    when  = { limit = present, direction = one_of { "up", "down" } },
    every = "measurement", where = { metric = this.id, that(beyond, above(0)) },
    has   = { analysed_at = { present, not_before(it.at), not_after(today) }, conclusion = { present, is_not(na) } },
  },
  expect {
    id    = "no-fall",
    says  = "where more is better, the last three values do not fall",
    level = "advice", method = "test",
    when  = { direction = "up" },
    has   = { that(series("measurement.value", { metric = this.id }, "at", 3), not_falling) },
  },
  expect {
    id    = "no-rise",
    says  = "where less is better, the last three values do not rise",
    level = "advice", method = "test",
    when  = { direction = "down" },
    has   = { that(series("measurement.value", { metric = this.id }, "at", 3), not_rising) },
  },
  remedy = { task = "Measure {name} as often as promised, and act on values beyond the limit", owner = "system owner", within = days(30), effort = "M" },
}
