rule {
  control  = "ISO42001:A.8.4",
  title    = "There is a plan for telling users about incidents",
  subject  = "organization",
  applies  = { selected "ISO42001:A.8.4" },
  severity = { base = 2 },

  expect {
    id    = "plan",
    says  = "a plan for telling users about incidents is written down and approved",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "ISO42001:A.8.4", type = one_of { "plan", "procedure" } },
    has   = { status = "approved", approved_at = { present, not_after(today) } },
  },
  expect {
    id    = "looked-at",
    says  = "the plan was looked at again when that was due",
    level = "own", method = "test",
    when  = { that(count("document", { covers = contains "ISO42001:A.8.4", type = one_of { "plan", "procedure" }, status = "approved", next_review = present }), at_least(1)) },
    some  = "document", where = { covers = contains "ISO42001:A.8.4", type = one_of { "plan", "procedure" }, status = "approved" },
    has   = { next_review = not_before(today) },
  },
  expect {
    id    = "practised",
    says  = "a process for it is in use",
    level = "advice", method = "examine",
    some  = "process", where = { theme = "incident_communication" },
    has   = { in_use_since = not_after(today) },
  },
  remedy = { task = "Write down who tells users what, and when, if something goes wrong", owner = "incident manager", within = days(60), effort = "M" },
}
