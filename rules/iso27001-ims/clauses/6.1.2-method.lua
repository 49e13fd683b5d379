rule {
  control  = "ISO27001:6.1.2",
  title    = "An assessment of information security risks follows a method and criteria on file",
  subject  = "risk_assessment",
  applies  = { type = "security", status = "completed" },
  severity = { base = 2 },

  expect {
    id    = "method",
    says  = "the method is a document in force",
    level = "required", method = "examine",
    has   = { method = present, ["method.status"] = "approved" },
  },
  expect {
    id    = "criteria",
    says  = "it used criteria that say which risk is accepted",
    level = "required", method = "examine",
    has   = { criteria = present, ["criteria.accept_at_most"] = present },
  },
  expect {
    id    = "compatible",
    says  = "the criteria are those that AI risks are judged by",
    level = "advice", method = "test",
    has   = { criteria = { present, one_of(values("risk_assessment.criteria", { type = "ai" })) } },
  },
  remedy = { task = "Put the method and the criteria for information security risks in force", owner = "information security", within = days(60), effort = "M" },
}
