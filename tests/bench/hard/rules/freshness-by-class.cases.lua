case {
  "too old for a high class",
  org = "o", subject = "s", as_of = "2026-06-30",
  complete = { "hard_system", "hard_evidence" },
  expects = "not_satisfied",
  facts = {
    hard_system = { { id = "s", risk_class = "high" } },
    hard_evidence = { { id = "e", collected_on = "2026-02-01", kind = "monitoring_report", system = "s" } },
  },
}

case {
  "young enough for a limited one",
  org = "o", subject = "s", as_of = "2026-06-30",
  complete = { "hard_system", "hard_evidence" },
  expects = "satisfied",
  facts = {
    hard_system = { { id = "s", risk_class = "limited" } },
    hard_evidence = { { id = "e", collected_on = "2026-02-01", kind = "monitoring_report", system = "s" } },
  },
}

case {
  "the class is not known",
  org = "o", subject = "s", as_of = "2026-06-30",
  complete = { "hard_system", "hard_evidence" },
  expects = "undetermined",
  facts = {
    hard_system = { { id = "s" } },
    hard_evidence = { { id = "e", collected_on = "2026-02-01", kind = "monitoring_report", system = "s" } },
  },
}
