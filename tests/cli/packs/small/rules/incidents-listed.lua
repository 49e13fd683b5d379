rule {
  control  = "ISO42001:10.2",
  title    = "Incidents concern systems of the register",
  subject  = "incident",
  severity = { base = 4 },
  expect {
    id    = "listed",
    says  = "the system of the incident stands in the register",
    level = "required", method = "examine",
    has   = { system = resolves },
  },
  remedy = { task = "Enter the system of incident {id} into the register", owner = "register keeper", within = days(10), effort = "S" },
}
