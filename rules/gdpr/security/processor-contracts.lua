rule {
  control  = "GDPR:Art.28",
  title    = "Whoever handles the data for us is bound by contract",
  subject  = "processing_activity",
  applies  = shared.controllers { processors = present },
  severity = shared.severity(3),

  expect {
    id    = "bound",
    says  = "a contract binds each of them to handle the data only as it is told",
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
  remedy = { task = "Bind the processors of {name} by contract, or stop handing them data", owner = "procurement", within = days(30), effort = "M" },
}
