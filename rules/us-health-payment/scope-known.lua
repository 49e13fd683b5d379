rule {
  control  = "US-HIPAA-PCI:PCI 12.5",
  title    = "It is written down whether and how it touches card data",
  subject  = "ai_system",
  applies  = shared.with_cards(),
  severity = { base = 3 },

  expect {
    id    = "lately",
    says  = "a paper of the last year says whether it stores, processes or moves card data or can affect it",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "US-HIPAA-PCI:PCI 12.5", about = this },
    has   = { status = "approved", approved_at = { present, fresh(param.yearly) } },
  },
  remedy = { task = "Write down whether {name} touches card data", owner = "security officer", within = days(30), effort = "M" },
}
