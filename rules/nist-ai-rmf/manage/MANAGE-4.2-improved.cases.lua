shared.try {
  of = "NIST-AI-RMF:MANAGE 4.2",
  facts = { action = { id = "a1", type = "improvement", origin = "ai_system:s1", done_at = "2024-06-01", before = 12, after = 4 }, consultation = shared.asked_people "improvements" },
  sentences = {
    measurable = {
      some = "action", out = { { "a correction is no improvement", type = "corrective" }, { "of another system", origin = "ai_system:s2" } },
      bad = { { "nothing was measured after", after = blank }, { "nothing was measured before", before = blank }, { "not done", done_at = blank }, { "to be done tomorrow", done_at = "2025-01-02" } }, good = { { "done today", done_at = "2025-01-01" } },
    },
    ["with-them"] = shared.consultation_cases "improvements",
  },
}
