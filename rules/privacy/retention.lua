local controls = { "ISO27701:A.1.4.8", "SOC2:P4.2" }

rule {
  controls = controls,
  title    = "It is settled how long data is kept",
  subject  = "processing_activity",
  applies  = shared.activity(controls),
  severity = { base = 2 },

  expect {
    id    = "stated",
    says  = "it is stated how long which data is kept",
    level = "own", method = "examine",
    has   = { retention = present },
  },
  remedy = { task = "Settle how long {name} keeps data", owner = "privacy officer", within = days(30), effort = "S" },
}
