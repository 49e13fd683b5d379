rule {
  control  = "OMB:M-24-10 inventory",
  title    = "What is in use is listed",
  subject  = "deployment",
  severity = { base = 3 },

  expect {
    id    = "listed",
    says  = "the system in use is one of those that the inventory lists",
    level = "required", method = "test",
    has   = { system = resolves },
  },
  remedy = { task = "List the system that is in use, or say why it need not be listed", owner = "inventory owner", within = days(30), effort = "S" },
}
