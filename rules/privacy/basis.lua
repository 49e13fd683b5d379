local controls = { "ISO27701:A.1.2.3" }

rule {
  controls = controls,
  title    = "The ground for using data is written down",
  subject  = "processing_activity",
  applies  = shared.activity(controls),
  severity = { base = 2 },

  expect {
    id    = "stated",
    says  = "the ground on which the data is used is stated",
    level = "own", method = "examine",
    has   = { legal_basis = present },
  },
  remedy = { task = "Settle on what ground {name} uses data", owner = "privacy officer", within = days(30), effort = "S" },
}
