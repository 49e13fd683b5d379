rule {
  control  = "ISO42001:A.9.4",
  title    = "A use stays inside what it is meant for",
  subject  = "use_case",
  applies  = {
    started_at = not_after(today), ended_at = either { absent, not_before(today) }, ["system.stage"] = in_use,
    selected("ISO42001:A.9.4", this.system),
  },
  severity = shared.severity_by_system(2),

  expect {
    id    = "intended",
    says  = "it is stated what the system is meant for at this place",
    level = "required", method = "examine",
    has   = { intended_use = { present, is_not(na) } },
  },
  expect {
    id    = "instructions",
    says  = "those who use it there have instructions",
    level = "required", method = "examine",
    has   = { instructions = { present, resolves } },
  },
  expect {
    id    = "in-force",
    says  = "the instructions are approved",
    level = "advice", method = "examine",
    when  = { instructions = present },
    has   = { ["instructions.status"] = "approved" },
  },
  expect {
    id    = "looked-at",
    says  = "there is a way by which a departure would be seen: somebody looked",
    level = "required", method = "examine",
    some  = "usage_check", where = { use_case = this.id },
    has   = { at = { present, not_after(today) } },
    empty = "undetermined",
  },
  expect {
    id    = "in-interval",
    says  = "somebody looked within the interval the organisation set itself",
    level = "own", method = "test",
    when  = { shared.planned "responsible_use" },
    some  = "usage_check", where = { use_case = this.id },
    has   = { at = { present, fresh(shared.interval "responsible_use") } },
    empty = "undetermined",
  },
  expect {
    id    = "acted-on",
    says  = "something followed each departure that was found",
    level = "required", method = "examine",
    every = "usage_check", where = { use_case = this.id, deviations = above(0) },
    has   = { follow_up = { present, is_not(na) } },
  },
  expect {
    id    = "follow-up-done",
    says  = "what followed was done by its day",
    level = "own", method = "test",
    every = "usage_check", where = { use_case = this.id, follow_up = present, ["follow_up.due"] = before(today) },
    has   = { ["follow_up.done_at"] = { present, not_after(it.follow_up.due) } },
  },
  -- One who only writes down what the supplier says has not said what is out of bounds here.
  expect {
    id    = "bounds",
    says  = "it is stated what the system must not be used for there",
    level = "advice", method = "examine",
    has   = { excluded_uses = present },
  },
  remedy = { task = "State what {system} is meant for at this place, look whether it is used so, and act on departures", owner = "unit lead", within = days(30), effort = "M" },
}
