rule {
  control  = "ISO42001:6.1.2",
  title    = "There is a method for assessing AI risks",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "process",
    says  = "a process for assessing AI risks is defined and written down",
    level = "required", method = "examine",
    some  = "process", where = { theme = "risk_assessment" },
    has   = { document = present },
    major_if = { "there is no method for assessing AI risks" },
  },
  expect {
    id    = "controlled",
    says  = "the document with the method is approved and has a version",
    level = "required", method = "examine",
    some  = "process", where = { theme = "risk_assessment", document = present },
    has   = { ["document.status"] = "approved", ["document.version"] = present },
  },
  expect {
    id    = "by-criteria",
    says  = "the method says by which criteria it finds consequence, likelihood and level",
    level = "required", method = "examine",
    some  = "process", where = { theme = "risk_assessment" },
    has   = { criteria = present },
  },
  expect {
    id    = "comparable",
    says  = "the method follows the AI policy and the objectives, and others who repeat it come to results that compare",
    level = "required", method = "interview",
    has   = { attested "6.1.2-method/comparable" },
  },
  remedy = { task = "Write the method for assessing AI risks down and approve it", owner = "AI management", within = days(60), effort = "M" },
}
