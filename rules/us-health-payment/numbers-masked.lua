rule {
  control  = "US-HIPAA-PCI:PCI 3.4",
  title    = "Card numbers are shown in full to few",
  subject  = "ai_system",
  applies  = shared.with_cards(),
  severity = { base = 3 },

  expect(shared.works("US-HIPAA-PCI:PCI 3.4", "the last look within a year found that card numbers are masked in what it shows")),
  remedy = { task = "Mask card numbers in what {name} shows, and have that looked at", owner = "security officer", within = days(30), effort = "M" },
}
