rule {
  control  = "ISO27001:6.2",
  title    = "An information security objective has a plan",
  subject  = "objective",
  applies  = { theme = one_of { "security", "ISO42001:C.2.10" }, status = one_of { "planned", "running" } },
  severity = { base = 2 },

  expect {
    id    = "plan",
    says  = "what is done, with which means, by whom, by when, and how the result is judged is on file",
    level = "required", method = "examine",
    has   = { actions = present, resources = present, owner = present, due = present, evaluation = present },
  },
  expect {
    id    = "measurable",
    says  = "whether it can be measured was settled",
    level = "required", method = "examine",
    has   = { measurable = present },
  },
  expect {
    id    = "why-not",
    says  = "where it cannot be measured, the reason is on file",
    level = "required", method = "examine",
    when  = { measurable = false },
    has   = { not_measurable_reason = present },
  },
  expect {
    id    = "told",
    says  = "it was made known",
    level = "required", method = "examine",
    has   = { communicated_at = shared.past },
  },
  remedy = { task = "Complete the plan for the objective: {statement}", owner = "information security", within = days(30), effort = "S" },
}
