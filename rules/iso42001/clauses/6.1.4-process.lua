rule {
  control  = "ISO42001:6.1.4",
  title    = "There is a process for assessing the impact of AI systems",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "process",
    says  = "a process for assessing what AI systems do to people and societies is defined and written down",
    level = "required", method = "examine",
    some  = "process", where = { theme = "impact_assessment" },
    has   = { document = present },
    major_if = { "there is no such process" },
  },
  expect {
    id    = "who-and-when",
    says  = "the process says who answers for it and what starts an assessment",
    level = "required", method = "examine",
    some  = "process", where = { theme = "impact_assessment" },
    has   = { owner = present, triggers = present },
  },
  expect {
    id    = "understood",
    says  = "the assessments understood the people and groups they speak of",
    level = "required", method = "interview",
    has   = { attested "6.1.4-process/understood" },
  },
  remedy = { task = "Write down how impact is assessed, by whom and when", owner = "AI management", within = days(60), effort = "M" },
}
