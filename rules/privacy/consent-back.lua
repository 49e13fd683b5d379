local controls = { "ISO27701:A.1.3.5", "SOC2:P2.1" }

rule {
  controls = controls,
  title    = "Consent can be taken back",
  subject  = "processing_activity",
  applies  = shared.activity(controls, { legal_basis = "consent" }),
  severity = { base = 2 },

  expect {
    id    = "kept",
    says  = "consent can be taken back as easily as it was given",
    level = "own", method = "examine",
    some  = "consent", where = but(shared.in_force, { activity = this.id }),
    has   = { conditions = { present, contains "withdrawable" } },
  },
  remedy = { task = "Ask for consent to {name} so that it can be taken back", owner = "privacy officer", within = days(30), effort = "M" },
}
