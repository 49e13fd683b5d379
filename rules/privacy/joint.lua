local controls = { "ISO27701:A.1.2.8" }

rule {
  controls = controls,
  title    = "Those who decide together have settled whose duties are whose",
  subject  = "processing_activity",
  applies  = shared.activity(controls, { role = "joint_controller" }),
  severity = { base = 2 },

  expect {
    id    = "stated",
    says  = "a paper says which duties are whose",
    level = "own", method = "examine",
    has   = { joint_arrangement = present },
  },
  remedy = { task = "Settle with the others whose duties in {name} are whose", owner = "privacy officer", within = days(30), effort = "S" },
}
