case {
  "a treatment relies on an excluded control",
  org = "o", subject = "s", as_of = "2026-06-30",
  complete = { "hard_control_statement", "hard_risk_treatment" },
  expects = "not_satisfied",
  facts = {
    hard_control_statement = { { id = "s", applicable = false, control = "A.7.4", justification = "none" } },
    hard_risk_treatment = { { id = "t", controls = { "A.7.4" }, status = "planned" } },
  },
}

case {
  "the treatment relies on another control",
  org = "o", subject = "s", as_of = "2026-06-30",
  complete = { "hard_control_statement", "hard_risk_treatment" },
  expects = "satisfied",
  facts = {
    hard_control_statement = { { id = "s", applicable = false, control = "A.7.4", justification = "none" } },
    hard_risk_treatment = { { id = "t", controls = { "A.7.5" }, status = "planned" } },
  },
}

case {
  "treatments may be missing",
  org = "o", subject = "s", as_of = "2026-06-30",
  complete = { "hard_control_statement" },
  expects = "undetermined",
  facts = {
    hard_control_statement = { { id = "s", applicable = false, control = "A.7.4", justification = "none" } },
  },
}
