shared.try {
  of = "NIST-AI-RMF:MEASURE 2.1", facts = { test_result = { id = "t1", system = "s1", type = "validation", status = "completed", test_data = "ds1", criterion = "recall", tool = "the test bench 3.1" } },
  sentences = {
    documented = {
      every = "test_result", out = { { "of another system", system = "s2" }, { "not done", status = "not_done" } },
      bad = { { "no tool is named", tool = blank }, { "nobody says what was to be shown", criterion = blank } },
    },
    sets = {
      every = "test_result", out = { { "of another system", system = "s2" }, { "not done", status = "not_done" }, { "an attack on trial", type = "red_team" } },
      bad = { { "no test data", test_data = blank }, { "of fairness, no test data", type = "fairness", test_data = blank }, { "of robustness, no test data", type = "robustness", test_data = blank } },
    },
  },
}
