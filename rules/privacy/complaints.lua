local controls = { "SOC2:P8.1" }

rule {
  controls = controls,
  title    = "Complaints are dealt with",
  subject  = "data_request",
  applies  = shared.request(controls, { type = "complaint" }),
  severity = { base = 3 },

  expect(shared.met("the complaint was dealt with")),
  expect(shared.explained),
  remedy = { task = "Deal with complaint {id}", owner = "privacy officer", within = days(30), effort = "M" },
}
