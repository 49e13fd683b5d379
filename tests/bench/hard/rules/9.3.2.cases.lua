case {
  "a review that left inputs out",
  org = "o", subject = "o", as_of = "2026-06-30",
  complete = { "hard_management_review", "organization" },
  expects = "not_satisfied",
  facts = {
    hard_management_review = { { id = "m", held_on = "2026-02-01", inputs = { "actions", "audits" } } },
    organization = { { id = "o" } },
  },
}

case {
  "a review with every input",
  org = "o", subject = "o", as_of = "2026-06-30",
  complete = { "hard_management_review", "organization" },
  expects = "satisfied",
  facts = {
    hard_management_review = {
      { id = "m", held_on = "2026-02-01", inputs = { "actions", "changes", "nonconformities", "measurements", "audits", "improvement" } },
    },
    organization = { { id = "o" } },
  },
}
