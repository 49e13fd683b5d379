rule {
  control  = "US-HIPAA-PCI:PCI 6.5",
  title    = "No card numbers of customers in tests",
  subject  = "dataset_use",
  applies  = { purpose = "test", that(shared.roles_of(this.system), overlaps(shared.cards)), to = either { absent, not_before(today) }, ["dataset.origin"] = is_not "synthetic" },
  severity = { base = 4 },

  expect {
    id    = "none",
    says  = "the data it is tested with holds no card numbers",
    level = "required", method = "examine",
    has   = { ["dataset.categories"] = { present, disjoint { "card_numbers" } } },
  },
  remedy = { task = "Take the card numbers out of {id}", owner = "data owner", within = days(7), effort = "M" },
}
