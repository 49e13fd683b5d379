rule {
  controls = { "US-HIPAA-PCI:45 CFR 164.308(b)", "US-HIPAA-PCI:45 CFR 164.504(e)" },
  title    = "Makers of AI that get health information are business associates under contract",
  subject  = "processing_activity",
  applies  = shared.health_activity { processors = present },
  severity = { base = 3 },

  expect {
    id    = "bound",
    says  = "a contract binds each of them to handle the information only as it is told",
    level = "required", method = "examine",
    every = "supplier", where = { that(this.processors, contains(it.id)) },
    has   = { personal_data_terms = { present, true } },
  },
  expect {
    id    = "known",
    says  = "each of them is a supplier on record, so that a contract can be shown",
    level = "own", method = "test",
    has   = { that(values("supplier.id"), contains_all(this.processors)) },
  },
  remedy = { task = "Bind those who get health information in {name} by contract", owner = "privacy officer", within = days(30), effort = "M" },
}
