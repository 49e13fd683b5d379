local out = { { "of another system", system = "s2" }, { "of something else", type = "security" } }
shared.try {
  of = "NIST-AI-RMF:MEASURE 2.6",
  facts = {
    test_result = { id = "t1", system = "s1", type = "safety", status = "completed", passed = true, at = "2024-06-01" },
    risk_criteria = { id = "rc1", accept_at_most = 6 }, risk_assessment = { id = "ra1", criteria = "rc1" },
    risk = { id = "r1", system = "s1", opportunity = false, status = "open", theme = "ISO42001:C.2.9", residual = 6, assessment = "ra1" },
    oversight = { id = "o1", system = "s1", can_stop = true, tested_at = "2024-05-01" },
  },
  sentences = {
    tested = { some = "test_result", out = out, bad = { { "failed", passed = false }, { "nobody says whether it was passed", passed = blank }, { "under way", status = "in_progress" }, { "no day", at = blank }, { "tomorrow", at = "2025-01-02" } }, good = { { "today", at = "2025-01-01" } } },
    lately = { some = "test_result", advice = true, out = { out[1], out[2], { "under way", status = "in_progress" } }, bad = { { "a year ago", at = "2024-01-01" } }, good = { { "a year ago but for a day", at = "2024-01-02" } } },
    within = shared.risk_cases { { "more than is accepted", residual = 7 }, { "nobody says what remains", residual = blank } },
    ["fails-safely"] = { some = "oversight", out = { { "of another system", system = "s2" } }, bad = { { "nobody tried", tested_at = blank }, { "it cannot be stopped", can_stop = false }, { "nobody says whether it can", can_stop = blank }, { "to be tried tomorrow", tested_at = "2025-01-02" } }, good = { { "tried today", tested_at = "2025-01-01" } } },
  },
  more = shared.mapping_cases("NIST-AI-RMF:MEASURE 2.6", { "tested", "lately" }, { { "long ago is still tested", { test_result = { at = "2022-01-01" } }, { rule = "satisfied", tested = "satisfied", lately = "not_satisfied" } } }),
}
