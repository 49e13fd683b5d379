rule {
  control  = "US-HIPAA-PCI:PCI 6.3",
  title    = "Models from others are listed and looked after",
  subject  = "model",
  applies  = { pretrained = true, that(shared.roles_of(this.system), overlaps(shared.cards)) },
  severity = { base = 3 },

  expect {
    id    = "listed",
    says  = "it is on record which model it is, in which version, and whose",
    level = "required", method = "examine",
    has   = { name = present, version = present, supplier = present },
  },
  expect {
    id    = "looked-after",
    says  = "its known faults and new versions were looked at within a year",
    level = "required", method = "examine",
    has   = { upstream_checked_at = { present, fresh(param.yearly) } },
  },
  remedy = { task = "List model {name} with its version and supplier, and look at its known faults", owner = "security officer", within = days(30), effort = "S" },
}
