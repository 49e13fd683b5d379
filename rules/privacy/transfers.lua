local controls = { "ISO27701:A.1.5.2" }

rule {
  controls = controls,
  title    = "What allows data to go abroad is written down",
  subject  = "processing_activity",
  applies  = shared.activity(controls, { transfers_abroad = true }),
  severity = { base = 2 },

  expect {
    id    = "stated",
    says  = "what allows it is stated",
    level = "own", method = "examine",
    has   = { transfer_basis = present },
  },
  remedy = { task = "Settle what allows {name} to send data abroad", owner = "privacy officer", within = days(30), effort = "S" },
}
