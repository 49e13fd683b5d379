case {
  "the auditor works on nothing that was audited",
  org = "o", subject = "a", as_of = "2026-06-30",
  complete = { "hard_audit", "hard_role_assignment" },
  expects = "satisfied",
  facts = {
    hard_audit = { { id = "a", auditors = { "p1" }, clauses = { "8.2" } } },
    hard_role_assignment = { { id = "r", controls = { "8.2", "8.3" }, person = "p2" } },
  },
}

case {
  "one auditor audits their own work",
  org = "o", subject = "a", as_of = "2026-06-30",
  complete = { "hard_audit", "hard_role_assignment" },
  expects = "not_satisfied",
  facts = {
    hard_audit = { { id = "a", auditors = { "p1", "p2" }, clauses = { "8.2" } } },
    hard_role_assignment = { { id = "r", controls = { "8.2", "8.3" }, person = "p2" } },
  },
}
