rule {
  controls = { "US-HIPAA-PCI:PCI 3.2", "US-HIPAA-PCI:PCI 3.3" },
  title    = "No codes of cards, and no more card data than needed, in what AI uses",
  subject  = "dataset_use",
  applies  = { that(shared.roles_of(this.system), overlaps(shared.cards)), to = either { absent, not_before(today) } },
  severity = { base = 4 },

  expect {
    id    = "no-codes",
    says  = "the data holds no code that authenticates a card",
    level = "required", method = "examine",
    has   = { ["dataset.categories"] = { present, disjoint { "card_authentication" } } },
  },
  expect {
    id    = "limited",
    says  = "of card numbers, it is settled how long they are kept",
    level = "required", method = "examine",
    when  = { ["dataset.categories"] = contains "card_numbers" },
    has   = { ["dataset.retention"] = present },
  },
  remedy = { task = "Take card data out of {id}, or settle how long it is kept", owner = "data owner", within = days(7), effort = "M" },
}
