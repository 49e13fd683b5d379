case {
  "a treatment uses a control that is not in the statement",
  org = "o", subject = "o", as_of = "2026-06-30",
  complete = { "hard_control_statement", "organization", "hard_risk_treatment" },
  expects = "not_satisfied",
  facts = {
    hard_control_statement = { { id = "s", applicable = true, control = "A.7.4" } },
    organization = { { id = "o" } },
    hard_risk_treatment = { { id = "t", controls = { "A.7.4", "A.6.2.4" }, status = "planned" } },
  },
}

case {
  "every control used is in the statement",
  org = "o", subject = "o", as_of = "2026-06-30",
  complete = { "hard_control_statement", "organization", "hard_risk_treatment" },
  expects = "satisfied",
  facts = {
    hard_control_statement = { { id = "s", applicable = true, control = "A.7.4" } },
    organization = { { id = "o" } },
    hard_risk_treatment = { { id = "t", controls = { "A.7.4" }, status = "planned" } },
  },
}
