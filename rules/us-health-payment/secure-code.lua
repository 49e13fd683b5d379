rule {
  control  = "US-HIPAA-PCI:PCI 6.2",
  title    = "Code made for it is developed securely",
  subject  = "ai_system",
  applies  = shared.with_cards { custom_code = true },
  severity = { base = 3 },

  expect(shared.works("US-HIPAA-PCI:PCI 6.2", "the last look within a year found that its code, code written by AI too, is developed securely")),
  remedy = { task = "Have the development of {name} looked at", owner = "security officer", within = days(30), effort = "M" },
}
