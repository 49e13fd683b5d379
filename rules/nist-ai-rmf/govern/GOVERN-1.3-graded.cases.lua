shared.try {
  of = "NIST-AI-RMF:GOVERN 1.3", facts = { classification = { id = "c1", subject = "s1", framework = "own", class = "low", basis_text = "nobody's fate hangs on it", decided_at = "2024-05-01" } },
  sentences = {
    classed = {
      some = "classification",
      out = { { "the class of another system", subject = "s2" }, { "a class under a law", framework = "EU-AI-ACT" } },
      bad = { { "a class without a reason", basis_text = blank }, { "no class", class = blank }, { "no day", decided_at = blank }, { "decided tomorrow", decided_at = "2025-01-02" } },
      good = { { "decided today", decided_at = "2025-01-01" } },
    },
  },
}
