rule {
  control  = "US-HIPAA-PCI:45 CFR 164.312(c)",
  title    = "Health information is kept from improper change",
  subject  = "ai_system",
  applies  = shared.in_use_by(shared.health, { personal_data = true }),
  severity = { base = 3 },

  expect(shared.works("US-HIPAA-PCI:45 CFR 164.312(c)", "the last look within a year found that the information in it is kept from improper change")),
  remedy = { task = "Protect the information in {name} from improper change, and have that looked at", owner = "security officer", within = days(30), effort = "M" },
}
