rule {
  control  = "GDPR:Art.16",
  title    = "Wrong data is put right where that is asked for",
  subject  = "data_request",
  applies  = shared.request { type = "correction" },
  severity = { base = 3 },

  expect(shared.met "the data was put right"),
  expect(shared.met_later "the data was put right"),
  expect(shared.refused_rightly "request-rectification"),
  remedy = { task = "Put the data of request {id} right", owner = "data protection officer", within = days(7), effort = "M" },
}
