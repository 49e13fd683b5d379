rule {
  control  = "US-HIPAA-PCI:PCI 7.2",
  title    = "Access is given by need, to agents too",
  subject  = "ai_system",
  applies  = shared.with_cards(),
  severity = { base = 3 },

  expect(shared.works("US-HIPAA-PCI:PCI 7.2", "the last look within a year found that people and accounts reach no more through it than they need")),
  expect {
    id    = "defined",
    says  = "of a system that acts, it is on record what it may reach and do",
    level = "required", method = "examine",
    when  = { autonomy = one_of { "act_with_approval", "act" } },
    has   = { tools_and_permissions = present },
  },
  remedy = { task = "Cut what can be reached through {name} down to what is needed, and have that looked at", owner = "security officer", within = days(30), effort = "M" },
}
