rule {
  control  = "ISO27001:A.5.20",
  title    = "The contract with a supplier has terms on information security",
  subject  = "supplier",
  applies  = { contract = present, selected "ISO27001:A.5.20" },
  severity = { base = 2 },

  expect {
    id    = "terms",
    says  = "the contract holds what was agreed on information security",
    level = "required", method = "examine",
    has   = { ["contract.covers"] = { present, contains "ISO27001:A.5.20" } },
  },
  expect {
    id    = "in-force",
    says  = "the contract has not run out",
    level = "own", method = "test",
    when  = { contract_to = present },
    has   = { contract_to = not_before(today) },
  },
  remedy = { task = "Agree with {name} on information security", owner = "purchasing", within = days(90), effort = "M" },
}
