local ours = count("processing_activity", shared.controllers())

rule {
  control  = "GDPR:Art.24",
  title    = "What is done to keep to the law is written down and can be shown",
  subject  = "organization",
  applies  = { that(ours, at_least(1)) },
  severity = { base = 2 },

  expect {
    id    = "written",
    says  = "a paper in force says what is done so that personal data is used as the law has it",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "GDPR:Art.24" },
    has   = { status = "approved", approved_at = { present, not_after(today) } },
  },
  expect {
    id    = "kept",
    says  = "somebody looked and found that it is done as it is written",
    level = "required", method = "interview",
    has   = { attested "measures/kept" },
  },
  remedy = { task = "Write down what is done to keep to the law on personal data, and have it looked at", owner = "data protection officer", within = days(60), effort = "M" },
}
