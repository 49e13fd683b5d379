rule {
  control  = "ISO27001:4.1",
  title    = "The issues that bear on information security are known",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "inside",
    says  = "issues inside the organisation were found and weighed",
    level = "required", method = "examine",
    some  = "context_issue",
    has   = { side = "internal", relevant = present },
  },
  expect {
    id    = "outside",
    says  = "issues outside the organisation were found and weighed",
    level = "required", method = "examine",
    some  = "context_issue",
    has   = { side = "external", relevant = present },
  },
  expect {
    id    = "climate",
    says  = "it was decided whether climate change is such an issue",
    level = "required", method = "examine",
    some  = "context_issue",
    has   = { topic = "climate", relevant = present },
  },
  -- The list is kept for AI as well: that it serves security too is no matter of its length.
  expect {
    id    = "of-security",
    says  = "what bears on information security is among them",
    level = "required", method = "interview",
    has   = { attested "4.1-issues/of-security" },
  },
  remedy = { task = "Go through the issues once with information security in mind, and decide on climate change", owner = "information security", within = days(60), effort = "S" },
}
