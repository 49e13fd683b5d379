shared.try {
  of = "NIST-AI-RMF:MANAGE 1.2",
  facts = {
    risk = { { id = "r1", system = "s1", opportunity = false, status = "open", priority = 1 }, { id = "r2", system = "s2", opportunity = false, status = "open", priority = 1 }, { id = "r3", system = blank, opportunity = false, status = "open", priority = 1 } },
    risk_treatment = { id = "t1", risk = "r1", resources = "two weeks of one engineer" },
  },
  sentences = {
    ranked = shared.risk_cases { { "no rank", priority = blank } },
    means = { every = "risk_treatment", out = { { "the treatment of another system's risk", risk = "r2" }, { "the treatment of a risk of no system", risk = "r3" } }, bad = { { "nobody says", resources = blank } } },
  },
}
