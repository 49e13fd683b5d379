shared.try {
  of = "NIST-AI-RMF:MEASURE 2.11",
  facts = { test_result = { id = "t1", system = "s1", type = "fairness", status = "completed", slice = "women and men", value = 0.97 }, model = { id = "m1", system = "s1", bias_evaluated_at = "2024-06-01" },
    risk = { id = "r1", system = "s1", status = "open", theme = "ISO42001:C.2.5" } },
  sentences = {
    evaluated = {
      some = "test_result", out = { { "of another system", system = "s2" }, { "a validation", type = "validation" } },
      bad = { { "over everybody at once", slice = blank }, { "without a value", value = blank }, { "under way", status = "in_progress" } },
    },
    models = { every = "model", out = { { "a model of another system", system = "s2" } }, bad = { { "nobody looked", bias_evaluated_at = blank }, { "tomorrow", bias_evaluated_at = "2025-01-02" } }, good = { { "today", bias_evaluated_at = "2025-01-01" } } },
  },
  more = shared.mapping_cases("NIST-AI-RMF:MEASURE 2.11", { "evaluated" }),
}
