shared.try {
  of = "NIST-AI-RMF:MEASURE 2.1", facts = { test_result = { id = "t1", system = "s1", status = "completed", test_data = "ds1", criterion = "recall", tool = "the test bench 3.1" } },
  sentences = {
    documented = {
      every = "test_result", out = { { "of another system", system = "s2" }, { "not done", status = "not_done" } },
      bad = { { "no tool is named", tool = blank }, { "no test data", test_data = blank }, { "nobody says what was to be shown", criterion = blank } },
    },
  },
}
