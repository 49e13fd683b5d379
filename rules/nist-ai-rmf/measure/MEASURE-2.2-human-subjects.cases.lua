local out = {
  { "of another system", system = "s2" }, { "nobody took part", human_subjects = false }, { "not done", status = "not_done" }, { "before the framework was taken on", at = "2023-12-31" },
}
local more = {
  { "a day of another framework does not count", { test_result = { participants_text = blank }, obligation = {
      { id = "took-on", takes_on = { "NIST-AI-RMF" }, from = "2024-01-01", to = blank, systems = blank }, { id = "other", takes_on = { "OECD-AI" }, from = "2024-12-01", to = blank, systems = blank } } }, { representative = "not_satisfied" } },
  { "a day of another framework does not count for protection either", { test_result = { participants_protected = "ap2" }, obligation = {
      { id = "took-on", takes_on = { "NIST-AI-RMF" }, from = "2024-01-01", to = blank, systems = blank }, { id = "other", takes_on = { "OECD-AI" }, from = "2024-12-01", to = blank, systems = blank } } }, { protected = "not_satisfied" } },
  { "taken on by its own id", { test_result = { participants_text = blank, participants_protected = "ap2" }, obligation = { takes_on = { "NIST-AI-RMF:MEASURE 2.2" }, from = "2024-04-01" } }, { protected = "not_satisfied", representative = "not_satisfied" } },
}
more[#more + 1] = { "taken on and tested today", { obligation = { from = "2025-01-01" }, test_result = { at = "2025-01-01" } }, "satisfied" }
more[#more + 1] = { "taken on and tested tomorrow", { obligation = { from = "2025-01-02" }, test_result = { at = "2025-01-02" } }, "not_applicable" }
for stage, outcome in pairs { developed = "satisfied", deployed = "satisfied", initiated = "not_applicable", retired = "not_applicable" } do
  more[#more + 1] = { "a system that is " .. stage, { ai_system = { stage = stage } }, outcome }
end
shared.try {
  of = "NIST-AI-RMF:MEASURE 2.2", stages = true, began = "not_applicable",
  facts = {
    approval = { { id = "ap1", decision = "approved", at = "2024-03-01" }, { id = "ap2", decision = "rejected", at = "2024-03-01" }, { id = "ap3", decision = "approved", at = "2024-04-02" }, { id = "ap4", decision = "approved", at = "2024-04-01" }, { id = "ap5", decision = "approved", at = blank } },
    test_result = { id = "t1", system = "s1", human_subjects = true, status = "completed", at = "2024-04-01", participants_protected = "ap1", participants_text = "nurses of six wards, as in the region" },
  },
  sentences = {
    protected = {
      every = "test_result", out = out,
      bad = { { "it was rejected", participants_protected = "ap2" }, { "approved after the evaluation", participants_protected = "ap3" }, { "never approved", participants_protected = blank }, { "nobody says when", participants_protected = "ap5" } },
      good = { { "approved on the day", participants_protected = "ap4" } },
    },
    representative = { every = "test_result", out = out, bad = { { "nobody says who took part", participants_text = blank } } },
  },
  more = more,
}
