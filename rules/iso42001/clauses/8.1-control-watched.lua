rule {
  control  = "ISO42001:8.1",
  title    = "The effect of a selected control is watched",
  subject  = "control_statement",
  applies  = { applicable = true, control = shared.not_security },
  severity = { base = 2 },

  expect {
    id    = "checked",
    says  = "somebody looked whether the selected control works, and the result is on record",
    level = "required", method = "examine",
    some  = "control_check", where = { control = this.control },
    has   = { result = present, at = { present, not_after(today) } },
  },
  expect {
    id    = "as-often",
    says  = "it was looked at as often as the process of operation promises",
    level = "own", method = "test",
    when  = { shared.planned "operation", that(count("control_check", { control = this.control }), at_least(1)) },
    some  = "control_check", where = { control = this.control },
    has   = { at = { present, fresh(shared.interval "operation") } },
  },
  expect {
    id    = "lately",
    says  = "it was looked at lately",
    level = "advice", method = "test",
    some  = "control_check", where = { control = this.control },
    has   = { at = { present, fresh(param.lately) } },
  },
  remedy = { task = "Check whether the control of {name} works", owner = "control owner", within = days(60), effort = "M" },
}
