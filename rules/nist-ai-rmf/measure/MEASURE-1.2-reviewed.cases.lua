local other = { { "of another system", subject = "ai_system:s2" } }
shared.try {
  of = "NIST-AI-RMF:MEASURE 1.2",
  facts = { metric = { id = "m1", subject = "ai_system:s1", reviewed_at = "2024-06-01" } },
  sentences = {
    metrics = { every = "metric", out = other, bad = { { "never looked at", reviewed_at = blank }, { "to be looked at tomorrow", reviewed_at = "2025-01-02" } }, good = { { "today", reviewed_at = "2025-01-01" } } },
    lately = { every = "metric", advice = true, out = other, bad = { { "a year ago", reviewed_at = "2024-01-01" } }, good = { { "a year ago but for a day", reviewed_at = "2024-01-02" } } },
  },
  more = { { "long ago is still looked at", { metric = { reviewed_at = "2022-01-01" } }, { rule = "satisfied", metrics = "satisfied", lately = "not_satisfied" } } },
}
