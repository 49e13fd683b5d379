case {
  "class and worst open risk add up",
  org = "o", subject = "s", as_of = "2026-06-30",
  complete = { "hard_system", "hard_risk" },
  expects = { rule = "not_satisfied", severity = "high" },
  facts = {
    hard_system = { { id = "s", owner = blank, risk_class = "limited" } },
    hard_risk = { { id = "r", level = 5, status = "open", system = "s" }, { id = "q", level = 2, status = "open", system = "s" } },
  },
}

case {
  "a closed risk adds nothing",
  org = "o", subject = "s", as_of = "2026-06-30",
  complete = { "hard_system", "hard_risk" },
  expects = { rule = "not_satisfied", severity = "medium" },
  facts = {
    hard_system = { { id = "s", owner = blank, risk_class = "limited" } },
    hard_risk = { { id = "r", level = 5, status = "closed", system = "s" } },
  },
}
