rule {
  control  = "OMB:M-24-10 inventory",
  title    = "Every answer can be understood",
  subject  = "ai_system",
  severity = { base = 1 },

  expect {
    id    = "no-unclear-answer",
    says  = "no answer about the system is unreadable or outside the choices given",
    level = "required", method = "examine",
    none  = "unclear_answer", where = { subject = this },
  },
  remedy = { task = "Answer again what the register cannot use about {name}", owner = "inventory owner", within = days(30), effort = "S" },
}
