rule {
  control  = "NIST-AI-RMF:MANAGE 3.1",
  title    = "What comes from a supplier is looked at regularly, and something follows",
  subject  = "supplier",
  applies  = { shared.taken_on "NIST-AI-RMF:MANAGE 3.1", provides = present, contract_to = not_over },
  severity = { base = 2 },

  expect {
    id    = "looked-at",
    says  = "the supplier was looked at, with a result, and the next look is not overdue",
    level = "own", method = "examine",
    some  = "supplier_assessment", where = { supplier = this.id },
    has   = { at = { present, not_after(today) }, result = present, next_due = { present, not_before(today) } },
  },
  expect {
    id    = "followed",
    says  = "whatever fell short led to a request to the supplier",
    level = "own", method = "examine",
    every = "supplier_assessment", where = { supplier = this.id, result = one_of { "partly", "not" } },
    has   = { corrective_request = present },
  },
  remedy = { task = "Look at {name} again, and ask for what falls short", owner = "supplier relations", within = days(60), effort = "S" },
}
