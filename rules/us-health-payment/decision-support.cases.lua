local test = { id = "t1", system = "s1", type = "fairness", status = "completed", at = "2026-01-01", measures_text = "threshold by group" }
local safety, foreign = but(test, { id = "t2", type = "safety" }), but(test, { id = "t3", system = "s2" })
local class = { id = "c1", subject = "s1", framework = "US-HIPAA-PCI", class = "patient_care_decision_support" }
local elsewhere, other = but(class, { id = "c2", framework = "own", class = "low" }), but(class, { id = "c3", subject = "s2", class = "scheduling" })
local base = shared.world("covered_entity")
local fine = {
  facts = but(base, { ai_system = { but(base.ai_system[1], { personal_features = { "age", "sex" } }), base.ai_system[2] }, test_result = { test, safety, foreign }, classification = { class, elsewhere, other } }),
  complete = { "test_result" }, subject = "s1", expects = { inputs = "satisfied", tested = "satisfied" },
}
cases(lines(fine, {
  { "known and tested", {}, {} },
  { "it uses none", { ai_system = { personal_features = {} } }, {} },
  { "nothing stands there", { ai_system = { personal_features = blank } }, { inputs = "not_satisfied" }, tempting = true },
  { "nobody asked the maker", { ai_system = { personal_features = unasked } }, { inputs = "undetermined" } },
  { "tested a year ago", { test_result = { at = "2025-06-01" } }, { tested = "not_satisfied" }, tempting = true },
  { "tested a year ago but for a day", { test_result = { at = "2025-06-02" } }, {} },
  { "being tested", { test_result = { status = "in_progress" } }, { tested = "not_satisfied" }, tempting = true },
  { "tested, and nothing done", { test_result = { measures_text = blank } }, { tested = "not_satisfied" }, tempting = true },
  { "tested for safety, and another tool", { test_result = { safety, foreign } }, { tested = "not_satisfied" }, tempting = true },
  { "no register that is known to be whole", { test_result = false }, { tested = "undetermined" }, complete = {} },
  { "a tool for something else", { classification = { class = "scheduling" } }, "not_applicable" },
  { "nobody settled what tool it is", { classification = { elsewhere, other } }, "undetermined", tempting = true },
  { "a business associate's", { ai_role = { role = "business_associate" } }, "not_applicable" },
  { "before the duty began", { test_result = { at = "2025-01-01" } }, "not_applicable", as_of = "2025-04-30" },
}), shared.bound(fine, { "covered_entity" }))
