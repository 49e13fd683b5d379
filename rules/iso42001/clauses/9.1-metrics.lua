rule {
  control  = "ISO42001:9.1",
  title    = "What is measured has a method, a time, and results on file",
  subject  = "metric",
  severity = { base = 2 },

  expect {
    id    = "method",
    says  = "it is laid down how the value is measured",
    level = "required", method = "examine",
    has   = { method = present },
  },
  expect {
    id    = "when-measured",
    says  = "it is laid down when the value is measured",
    level = "required", method = "examine",
    has   = { measure_every = present },
  },
  expect {
    id    = "when-analysed",
    says  = "it is laid down when the values are analysed and evaluated",
    level = "required", method = "examine",
    has   = { analyse_every = present },
  },
  expect {
    id    = "results",
    says  = "measured values are on file",
    level = "required", method = "examine",
    some  = "measurement", where = { metric = this.id },
    has   = { value = present },
  },
  expect {
    id    = "measured",
    says  = "the last measurement is not older than the organisation itself planned",
    level = "own", method = "test",
    when  = { measure_every = present },
    some  = "measurement", where = { metric = this.id },
    has   = { at = { not_after(today), not_before(ago(this.measure_every)) } },
  },
  expect {
    id    = "analysed",
    says  = "the last analysis is not older than the organisation itself planned",
    level = "own", method = "test",
    when  = { analyse_every = present },
    some  = "measurement", where = { metric = this.id },
    has   = { analysed_at = { present, not_after(today), not_before(ago(this.analyse_every)) } },
  },
  -- The clause wants methods that give valid results; a dated validation is one way to show it.
  expect {
    id    = "valid",
    says  = "the method was shown to give valid results",
    level = "advice", method = "examine",
    has   = { method_validated_at = { present, not_after(today) } },
  },
  expect {
    id    = "someone",
    says  = "somebody answers for measuring it",
    level = "advice", method = "examine",
    has   = { responsible = present },
  },
  remedy = { task = "Say how and when {name} is measured and analysed, and do so", owner = "AI management", within = days(60), effort = "M" },
}
