rule {
  control  = "US-HIPAA-PCI:45 CFR 164.502(a)",
  title    = "Health information is used as the rules permit",
  subject  = "processing_activity",
  applies  = shared.health_activity(),
  severity = { base = 3 },

  expect {
    id    = "named",
    says  = "the permission it rests on is named: treatment, payment or operations, an authorization, or another one of the rules",
    level = "required", method = "examine",
    has   = { legal_basis = { present, one_of { "treatment_payment_operations", "authorization", "other_permission" } } },
  },
  remedy = { task = "Name what permits {name}, or stop", owner = "privacy officer", within = days(30), effort = "M" },
}
