rule {
  control  = "US-HIPAA-PCI:45 CFR 164.508",
  title    = "An authorization is in writing and can be shown",
  subject  = "processing_activity",
  applies  = shared.health_activity { legal_basis = "authorization" },
  severity = { base = 3 },

  expect {
    id    = "written",
    says  = "the persons sign, and who signed is kept",
    level = "required", method = "examine",
    some  = "consent", where = { activity = this.id, from = { present, not_after(today) }, to = either { absent, not_before(today) } },
    has   = { conditions = { present, contains_all { "written", "provable" } } },
  },
  remedy = { task = "Have persons sign for {name}, or stop", owner = "privacy officer", within = days(30), effort = "M" },
}
