rule {
  control  = "ISO42001:9.2.2",
  title    = "A programme of internal audits is in force",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "programme",
    says  = "a programme of internal audits of the AI management system covers today",
    level = "required", method = "examine",
    some  = "audit_programme",
    has   = { standards = shared.standard, cycle_from = not_after(today), cycle_to = not_before(today) },
  },
  expect {
    id    = "objective",
    says  = "audits are conducted objectively: auditors choose what they look at themselves and hear those who do the work",
    level = "required", method = "interview",
    has   = { attested "9.2.2-programme-in-force/objective" },
  },
  remedy = { task = "Draw up the programme of internal audits", owner = "internal audit", within = days(60), effort = "M" },
}
