case {
  "everybody who works on AI was trained",
  org = "o", subject = "o", as_of = "2026-06-30",
  complete = { "hard_awareness", "organization", "hard_person" },
  expects = "satisfied",
  facts = {
    hard_awareness = { { id = "w", completed_on = "2026-05-01", person = "p1", topic = "ai policy" } },
    organization = { { id = "o" } },
    hard_person = { { id = "p1", status = "active", works_on_ai = true }, { id = "p2", status = "active", works_on_ai = false } },
  },
}

case {
  "half of them were",
  org = "o", subject = "o", as_of = "2026-06-30",
  complete = { "hard_awareness", "organization", "hard_person" },
  expects = "not_satisfied",
  facts = {
    hard_awareness = { { id = "w", completed_on = "2026-05-01", person = "p1", topic = "ai policy" } },
    organization = { { id = "o" } },
    hard_person = { { id = "p1", status = "active", works_on_ai = true }, { id = "p2", status = "active", works_on_ai = true } },
  },
}

case {
  "trainings may be missing",
  org = "o", subject = "o", as_of = "2026-06-30",
  complete = { "organization", "hard_person" },
  expects = "undetermined",
  facts = {
    hard_awareness = { { id = "w", completed_on = "2026-05-01", person = "p1", topic = "ai policy" } },
    organization = { { id = "o" } },
    hard_person = { { id = "p1", status = "active", works_on_ai = true }, { id = "p2", status = "active", works_on_ai = true } },
  },
}
