local out = { { "of another system", system = "s2" }, { "under way", status = "in_progress" } }
shared.try {
  of = "NIST-AI-RMF:MEASURE 1.3", facts = { test_result = { id = "t1", system = "s1", status = "completed", independent = true, at = "2024-06-01" }, consultation = shared.asked_people "results" },
  sentences = {
    independent = { some = "test_result", out = out, bad = { { "by those who built it", independent = false }, { "nobody says by whom", independent = blank }, { "no day", at = blank }, { "tomorrow", at = "2025-01-02" } }, good = { { "today", at = "2025-01-01" } } },
    lately = { some = "test_result", advice = true, out = { out[1], out[2], { "by those who built it", independent = false } }, bad = { { "a year ago", at = "2024-01-01" } }, good = { { "a year ago but for a day", at = "2024-01-02" } } },
    consulted = shared.consultation_cases "results",
  },
  more = { { "long ago is still independent", { test_result = { at = "2022-01-01" } }, { rule = "satisfied", independent = "satisfied", lately = "not_satisfied" } } },
}
