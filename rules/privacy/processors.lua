local controls = { "ISO27701:A.1.2.7", "SOC2:P6.4" }

rule {
  controls = controls,
  title    = "Whoever handles the data for us is bound and looked at",
  subject  = "processing_activity",
  applies  = shared.activity(controls, { processors = present }),
  severity = { base = 3 },

  expect {
    id    = "bound",
    says  = "a contract binds each of them to handle the data only as it is told",
    level = "own", method = "examine",
    every = "supplier", where = { that(this.processors, contains(it.id)) },
    has   = { personal_data_terms = { present, true } },
  },
  expect {
    id    = "looked-at",
    says  = "each of them was looked at within a year",
    level = "own", method = "test",
    has   = { that(values("supplier_assessment.supplier", { at = fresh(param.lately) }), contains_all(this.processors)) },
  },
  remedy = { task = "Bind the processors of {name} by contract, and look at them every year", owner = "procurement", within = days(30), effort = "M" },
}
