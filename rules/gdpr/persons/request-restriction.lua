rule {
  control  = "GDPR:Art.18",
  title    = "The use of data is frozen where that is asked for and due",
  subject  = "data_request",
  applies  = shared.request { type = "restriction" },
  severity = { base = 3 },

  expect(shared.met "the use of the data was frozen"),
  expect(shared.met_later "the use of the data was frozen"),
  expect(shared.refused_rightly "request-restriction"),
  remedy = { task = "Freeze the use of the data of request {id}", owner = "data protection officer", within = days(7), effort = "M" },
}
