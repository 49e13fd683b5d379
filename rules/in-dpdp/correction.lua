rule {
  control  = "IN-DPDP:s.12",
  title    = "Data is put right or erased where that is asked for",
  subject  = "data_request",
  applies  = shared.request { type = one_of { "correction", "erasure" } },
  severity = { base = 3 },

  expect(shared.met "the data was put right, or erased"),
  expect(shared.refused),
  remedy = { task = "Put the data of request {id} right", owner = "data protection officer", within = days(14), effort = "M" },
}
