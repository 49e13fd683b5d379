rule {
  control  = "US-HIPAA-PCI:45 CFR 164.312(a)",
  title    = "Only those who may get at health information",
  subject  = "ai_system",
  applies  = shared.in_use_by(shared.health, { personal_data = true }),
  severity = { base = 3 },

  expect(shared.works("US-HIPAA-PCI:45 CFR 164.312(a)", "the last look within a year found that only those who may get at the information in it")),
  remedy = { task = "Limit who gets at the information in {name}, and have that looked at", owner = "security officer", within = days(30), effort = "M" },
}
