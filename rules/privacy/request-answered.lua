local controls = { "ISO27701:A.1.3.10" }

rule {
  controls = controls,
  title    = "Requests of persons are answered",
  subject  = "data_request",
  applies  = shared.request(controls),
  severity = { base = 2 },

  expect {
    id    = "answered",
    says  = "it was answered within a month",
    level = "own", method = "test",
    has   = { answered_at = { present, not_after(this.received_at + param.answer_within) } },
  },
  remedy = { task = "Answer request {id}", owner = "privacy officer", within = days(30), effort = "S" },
}
