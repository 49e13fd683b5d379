rule {
  control  = "IN-DPDP:s.14",
  title    = "People can name who acts for them",
  subject  = "data_request",
  applies  = shared.request { type = "nomination" },
  severity = { base = 3 },

  expect(shared.met "the name was taken"),
  expect(shared.refused),
  remedy = { task = "Take the name that request {id} gives", owner = "data protection officer", within = days(14), effort = "M" },
}
