-- How far a value lies on the right side of its limit; `direction` says which side that is.
local margin = by(it.direction, { up = it.value - it.limit, down = it.limit - it.value })

rule {
  control  = "ISO42001:A.7.4",
  title    = "The quality of data is set in writing and met",
  subject  = "dataset",
  applies  = {
    that(count("dataset_use", { dataset = this.id, from = not_after(today), to = either { absent, not_before(today) } }), at_least(1)),
    selected "ISO42001:A.7.4",
  },
  severity = { base = 2 },

  expect {
    id    = "set",
    says  = "what was demanded of the data is set down",
    level = "required", method = "examine",
    some  = "data_quality_check", where = { dataset = this.id },
    has   = { requirement = { present, is_not(na) } },
  },
  expect {
    id    = "measured",
    says  = "every demand on the data was measured",
    level = "required", method = "examine",
    every = "data_quality_check", where = { dataset = this.id, requirement = present },
    has   = { at = { present, not_after(today) }, met = { present, is_not(na) } },
  },
  expect {
    id    = "met-is-met",
    says  = "what is said to be met reaches the limit that was set",
    level = "required", method = "test",
    every = "data_quality_check", where = { dataset = this.id, met = true, limit = present },
    has   = { that(margin, at_least(0)) },
  },
  expect {
    id    = "met",
    says  = "something was done about every miss",
    level = "required", method = "examine",
    every = "data_quality_check", where = { dataset = this.id, met = false },
    has   = { correction = { present, is_not(na) } },
  },
  expect {
    id    = "limit-first",
    says  = "each limit was set before it was measured, and is not the very value that was found",
    level = "advice", method = "test",
    every = "data_quality_check", where = { dataset = this.id, limit = present },
    has   = { set_at = not_after(it.at), limit = is_not(it.value) },
  },
  expect {
    id    = "bias",
    says  = "the data was looked at for bias",
    level = "advice", method = "examine",
    some  = "data_quality_check", where = { dataset = this.id, dimension = "bias" },
    has   = { at = not_after(today) },
  },
  remedy = { task = "Set down and measure the quality of {name}", owner = "data owner", within = days(60), effort = "M" },
}
