rule {
  control  = "ISO42001:7.1",
  title    = "Each objective that is being worked on has the means for it",
  subject  = "objective",
  applies  = { theme = shared.not_security, status = "running" },
  severity = { base = 2 },

  expect {
    id    = "named",
    says  = "the means that the objective takes were worked out",
    level = "required", method = "examine",
    has   = { resources = present },
  },
  expect {
    id    = "in-hand",
    says  = "somebody who is here answers for the objective",
    level = "advice", method = "test",
    has   = { owner = present, ["owner.person.active_to"] = either { absent, not_before(today) } },
  },
  remedy = { task = "Work out what it takes to reach: {statement}", owner = "AI management", within = days(30), effort = "S" },
}
