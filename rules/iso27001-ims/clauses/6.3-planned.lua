rule {
  control  = "ISO27001:6.3",
  title    = "The management system is changed as planned",
  subject  = "change",
  applies  = { level = one_of { "aims", "control" }, done_at = shared.past },
  severity = { base = 2 },

  expect {
    id    = "planned",
    says  = "the change was planned",
    level = "required", method = "examine",
    has   = { planned = { present, is(true) } },
  },
  expect {
    id    = "decided-first",
    says  = "it was decided before it took effect",
    level = "advice", method = "test",
    has   = { ["approved.at"] = not_after(this.done_at) },
  },
  remedy = { task = "Plan what is still to be done about {description}", owner = "information security", within = days(30), effort = "S" },
}
