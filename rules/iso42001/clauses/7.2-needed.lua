rule {
  control  = "ISO42001:7.2",
  title    = "It was decided what people have to be able to do",
  subject  = "organization",
  severity = { base = 2 },

  expect {
    id    = "decided",
    says  = "at least one competence that work on AI needs was decided on",
    level = "required", method = "examine",
    some  = "competence_requirement",
    has   = { role = present, decided_at = { present, not_after(today) } },
  },
  expect {
    id    = "enough",
    says  = "asked and tried, those whose work bears on AI can do what it takes",
    level = "required", method = "interview",
    has   = { attested "7.2-needed/enough" },
  },
  remedy = { task = "Decide which competence each role in work on AI needs", owner = "AI management", within = days(60), effort = "M" },
}
