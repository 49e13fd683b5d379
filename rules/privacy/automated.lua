local controls = { "ISO27701:A.1.3.11" }

rule {
  controls = controls,
  title    = "What allows decisions by machine alone is written down",
  subject  = "processing_activity",
  applies  = shared.activity(controls, { automated_decisions = "significant" }),
  severity = { base = 2 },

  expect {
    id    = "stated",
    says  = "what allows decisions of serious effect by machine alone is stated",
    level = "own", method = "examine",
    has   = { decision_ground = present },
  },
  remedy = { task = "Settle what allows {name} to decide by machine alone", owner = "privacy officer", within = days(30), effort = "S" },
}
