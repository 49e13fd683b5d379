rule {
  control  = "GDPR:Art.20",
  title    = "Data can be taken along",
  subject  = "data_request",
  applies  = shared.request { type = "portability" },
  severity = { base = 3 },

  expect(shared.met "the data was handed over"),
  expect(shared.met_later "the data was handed over"),
  expect(shared.refused_rightly "request-portability"),
  expect {
    id    = "readable",
    says  = "it was handed over in a form that machines can read",
    level = "required", method = "examine",
    when  = { done_at = present },
    has   = { format = { present, "machine_readable" } },
  },
  remedy = { task = "Hand over the data of request {id} in a form machines can read", owner = "data protection officer", within = days(7), effort = "M" },
}
