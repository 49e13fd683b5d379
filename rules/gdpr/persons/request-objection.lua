rule {
  control  = "GDPR:Art.21",
  title    = "Use that a person objects to is stopped",
  subject  = "data_request",
  applies  = shared.request { type = "objection" },
  severity = { base = 3 },

  expect(shared.met "the use of the data was stopped"),
  expect(shared.met_later "the use of the data was stopped"),
  expect(shared.refused_rightly "request-objection"),
  remedy = { task = "Stop the use that request {id} objects to, or show what weighs more", owner = "data protection officer", within = days(7), effort = "M" },
}
