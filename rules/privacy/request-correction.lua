local controls = { "ISO27701:A.1.3.7", "SOC2:P5.2" }

rule {
  controls = controls,
  title    = "Data is put right or erased where that is asked for",
  subject  = "data_request",
  applies  = shared.request(controls, { type = one_of { "correction", "erasure" } }),
  severity = { base = 3 },

  expect(shared.met("the data was put right, or erased")),
  expect(shared.explained),
  remedy = { task = "Put the data of request {id} right", owner = "privacy officer", within = days(30), effort = "M" },
}
