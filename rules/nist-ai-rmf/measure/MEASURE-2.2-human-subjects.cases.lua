shared.try {
  of = "NIST-AI-RMF:MEASURE 2.2", kind = "test_result",
  facts = {
    approval = { { id = "ap1", decision = "approved", at = "2024-03-01" }, { id = "ap2", decision = "rejected", at = "2024-03-01" }, { id = "ap3", decision = "approved", at = "2024-04-02" }, { id = "ap4", decision = "approved", at = "2024-04-01" }, { id = "ap5", decision = "approved", at = blank } },
    test_result = { id = "s1", human_subjects = true, status = "completed", at = "2024-04-01", participants_protected = "ap1", participants_text = "nurses of six wards, as in the region" },
  },
  sentences = {
    protected = {
      self = true, unasked = { "participants_protected" },
      bad = { { "approved after the evaluation", participants_protected = "ap3" }, { "never approved", participants_protected = blank }, { "it was rejected", participants_protected = "ap2" }, { "nobody says when", participants_protected = "ap5" } },
      good = { { "approved on the day", participants_protected = "ap4" } },
    },
    representative = { self = true, unasked = { "participants_text" }, bad = { { "nobody says who took part", participants_text = blank } } },
  },
  more = {
    { "nobody took part", { test_result = { human_subjects = false } }, "not_applicable" },
    { "not done", { test_result = { status = "not_done" } }, "not_applicable" },
    { "nobody says whether people took part", { test_result = { human_subjects = blank } }, "undetermined" },
  },
}
