rule {
  control  = "GDPR:Art.17",
  title    = "Data is erased where that is asked for and due",
  subject  = "data_request",
  applies  = shared.request { type = "erasure" },
  severity = { base = 3 },

  expect(shared.met "the data was erased"),
  expect(shared.met_later "the data was erased"),
  expect(shared.refused_rightly "request-erasure"),
  remedy = { task = "Erase what request {id} asks for, and settle what becomes of sets and models made from it", owner = "data protection officer", within = days(7), effort = "M" },
}
