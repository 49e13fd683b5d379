rule {
  control  = "NIST-AI-RMF:GOVERN 1.6",
  title    = "There is a mechanism that keeps the inventory of AI systems, and it misses none",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 1.6" },
  severity = { base = 3 },

  expect {
    id    = "mechanism",
    says  = "keeping the inventory is a process in use, with somebody who answers for it",
    level = "own", method = "examine",
    some  = "process", where = { theme = "NIST-AI-RMF:GOVERN 1.6" },
    has   = { owner = present, in_use_since = { present, not_after(today) } },
  },
  expect {
    id    = "misses-none",
    says  = "nothing that was seen elsewhere is missing from the inventory",
    level = "own", method = "test",
    none  = "discovered_asset",
    has   = { matched = absent, dismissed_reason = absent },
  },
  expect(shared.interview("resourced", "GOVERN-1.6-inventory/resourced", "asked, those who keep the inventory have the time and means for it, most where the risk is greatest")),
  remedy = { task = "Bring what was seen elsewhere into the inventory, or say why it needs no entry", owner = "AI management", within = days(30), effort = "S" },
}
