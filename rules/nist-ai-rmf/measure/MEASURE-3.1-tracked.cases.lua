shared.try {
  of = "NIST-AI-RMF:MEASURE 3.1",
  facts = { risk = { id = "r1", system = "s1", opportunity = false, status = "open", owner = "ra1" }, incident = { id = "n1", system = "s1", closed_at = "2024-06-01", risk = "r1" } },
  sentences = {
    followed = shared.risk_cases { { "nobody answers for it", owner = blank } },
    ["from-the-field"] = {
      every = "incident", out = { { "of another system", system = "s2" }, { "to be closed tomorrow", closed_at = "2025-01-02" } },
      bad = { { "no risk came of it", risk = blank }, { "closed today", closed_at = "2025-01-01", risk = blank } },
    },
  },
}
