local controls = { "ISO27701:A.1.2.2" }

rule {
  controls = controls,
  title    = "What data is used for is written down",
  subject  = "processing_activity",
  applies  = shared.activity(controls),
  severity = { base = 2 },

  expect {
    id    = "stated",
    says  = "the purposes are stated",
    level = "own", method = "examine",
    has   = { purposes = present },
  },
  remedy = { task = "State what {name} uses data for", owner = "privacy officer", within = days(30), effort = "S" },
}
