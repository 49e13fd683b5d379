rule {
  control  = "US-HIPAA-PCI:PCI 12.8",
  title    = "Vendors of models are under contract and looked at",
  subject  = "model",
  applies  = { supplier = present, that(shared.roles_of(this.system), overlaps(shared.cards)) },
  severity = { base = 3 },

  expect {
    id    = "bound",
    says  = "a contract with the supplier is on file",
    level = "required", method = "examine",
    has   = { ["supplier.contract"] = present },
  },
  expect {
    id    = "watched",
    says  = "the supplier was looked at within a year",
    level = "required", method = "examine",
    some  = "supplier_assessment", where = { supplier = this.supplier },
    has   = { at = fresh(param.yearly) },
  },
  remedy = { task = "Bind the supplier of model {name} by contract, and look at it every year", owner = "procurement", within = days(60), effort = "M" },
}
