shared.try {
  of = "NIST-AI-RMF:MAP 3.2",
  facts = {
    impact_assessment = { id = "i1", system = "s1", status = "completed", costs = "a late reading; trust of the ward" },
    risk_criteria = { { id = "rc1", accept_at_most = 6 }, { id = "rc2", accept_at_most = blank } }, risk_assessment = { { id = "ra1", criteria = "rc1" }, { id = "ra2", criteria = "rc2" } },
    risk = { id = "r1", system = "s1", opportunity = false, status = "open", assessment = "ra1" },
  },
  sentences = {
    examined = { some = "impact_assessment", out = { { "of another system", system = "s2" }, { "under way", status = "in_progress" } }, bad = { { "the good alone", costs = blank } } },
    ["held-against"] = shared.risk_cases { { "criteria without a highest level", assessment = "ra2" } },
  },
}
