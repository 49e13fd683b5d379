local controls = { "ISO27701:A.1.2.4", "ISO27701:A.1.2.5", "SOC2:P2.1", "SOC2:P3.2" }

rule {
  controls = controls,
  title    = "Consent is obtained and kept where data rests on it",
  subject  = "processing_activity",
  applies  = shared.activity(controls, { legal_basis = "consent" }),
  severity = { base = 2 },

  expect {
    id    = "kept",
    says  = "consent is asked for in a way that keeps who agreed",
    level = "own", method = "examine",
    some  = "consent", where = but(shared.in_force, { activity = this.id }),
    has   = { conditions = { present, contains "provable" } },
  },
  remedy = { task = "Ask for consent to {name} so that it can be shown", owner = "privacy officer", within = days(30), effort = "M" },
}
