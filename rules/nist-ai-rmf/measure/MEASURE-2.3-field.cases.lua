shared.try {
  of = "NIST-AI-RMF:MEASURE 2.3", facts = { test_result = { id = "t1", system = "s1", setting = "operational", status = "completed", passed = true, value = 0.9 } },
  sentences = {
    shown = {
      some = "test_result", out = { { "of another system", system = "s2" }, { "on a benchmark", setting = "benchmark" } },
      bad = { { "nobody says which value", value = blank }, { "failed", passed = false }, { "nobody says whether it was passed", passed = blank }, { "under way", status = "in_progress" } },
      good = { { "of its effect", setting = "impact" } },
    },
  },
}
