rule {
  control  = "US-HIPAA-PCI:PCI 8.6",
  title    = "Accounts that agents use are under control",
  subject  = "ai_system",
  applies  = shared.with_cards { autonomy = one_of { "act_with_approval", "act" } },
  severity = { base = 3 },

  expect(shared.works("US-HIPAA-PCI:PCI 8.6", "the last look within a year found the accounts it acts through under control")),
  remedy = { task = "Bring the accounts of {name} under control, and have that looked at", owner = "security officer", within = days(30), effort = "M" },
}
