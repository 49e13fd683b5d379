case {
  "two audits of one cycle covered everything",
  org = "o", subject = "o", as_of = "2026-06-30",
  complete = { "hard_audit", "organization" },
  expects = "satisfied",
  facts = {
    hard_audit = {
      { id = "a", clauses = { "4.1", "9.2.2" }, completed_on = "2026-01-01", status = "completed" },
      { id = "b", clauses = { "10.2" }, completed_on = "2024-01-01", status = "completed" },
    },
    organization = { { id = "o" } },
  },
}

case {
  "the audit that covered the rest was a cycle ago",
  org = "o", subject = "o", as_of = "2026-06-30",
  complete = { "hard_audit", "organization" },
  expects = "not_satisfied",
  facts = {
    hard_audit = {
      { id = "a", clauses = { "4.1", "9.2.2" }, completed_on = "2026-01-01", status = "completed" },
      { id = "b", clauses = { "10.2" }, completed_on = "2022-01-01", status = "completed" },
    },
    organization = { { id = "o" } },
  },
}

case {
  "more audits may be on record elsewhere",
  org = "o", subject = "o", as_of = "2026-06-30",
  complete = { "organization" },
  expects = "undetermined",
  facts = {
    hard_audit = { { id = "a", clauses = { "4.1" }, completed_on = "2026-01-01", status = "completed" } },
    organization = { { id = "o" } },
  },
}
