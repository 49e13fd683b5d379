rule {
  control  = "ISO42001:A.6.2.2",
  title    = "A big change has requirements of its own",
  subject  = "change",
  -- A model trained anew serves the requirements that the system has; a change of the system itself brings its own.
  applies  = { level = "system", significant = true, selected "ISO42001:A.6.2.2" },
  severity = { base = 2 },

  expect {
    id    = "specified",
    says  = "what the change has to bring is written down as a requirement",
    level = "required", method = "examine",
    some  = "system_requirement", where = { change = this.id },
    has   = { statement = { present, is_not(na) } },
  },
  expect {
    id    = "before-effect",
    says  = "a requirement on the change was approved before the change took effect",
    level = "advice", method = "test",
    when  = { done_at = not_after(today) },
    some  = "system_requirement", where = { change = this.id },
    has   = { ["approved.at"] = not_after(this.done_at) },
  },
  remedy = { task = "Write down what change {id} has to bring", owner = "system owner", within = days(30), effort = "S" },
}
