local controls = { "ISO27701:A.1.3.7", "ISO27701:A.1.3.9", "SOC2:P5.1", "SOC2:P6.7" }

rule {
  controls = controls,
  title    = "People who ask get to see their data",
  subject  = "data_request",
  applies  = shared.request(controls, { type = "access" }),
  severity = { base = 3 },

  expect(shared.met("what the person asked to see was handed over")),
  expect(shared.explained),
  remedy = { task = "Hand over what request {id} asks to see", owner = "privacy officer", within = days(30), effort = "M" },
}
