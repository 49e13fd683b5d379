local valid = { id = "t1", system = "s1", type = "validation", status = "completed", passed = true }
local robust = but(valid, { id = "t2", type = "robustness" })
local model = { id = "m1", system = "s1", intended_use = "ranking", limits = "adults" }
local function tests(a, b) return { test_result = { but(valid, a), but(robust, b) } } end
local fine, no = "satisfied", "not_satisfied"
shared.try {
  of = "NIST-AI-RMF:MEASURE 2.5", facts = { test_result = { valid, robust }, model = model },
  sentences = { valid = {}, reliable = {}, ["how-far"] = { every = "model", out = { { "a model of another system", system = "s2" } }, bad = { { "nobody says where it stops being fit", limits = blank }, { "nobody says what it was made for", intended_use = blank } } } },
  more = {
    { "the validation failed", tests { passed = false }, { valid = no, reliable = fine, rule = no } },
    { "the test of robustness failed", tests(nil, { passed = false }), { valid = fine, reliable = no, rule = no } },
    { "the validation is under way", tests { status = "in_progress" }, { valid = no }, tempting = true },
    { "the test of robustness is under way", tests(nil, { status = "in_progress" }), { reliable = no }, tempting = true },
    { "nobody says whether they were passed", tests({ passed = blank }, { passed = blank }), { valid = no, reliable = no } },
    { "both of another system", tests({ system = "s2" }, { system = "s2" }), { valid = no, reliable = no }, tempting = true },
    { "verified, and not validated", tests { type = "verification" }, { valid = no, reliable = fine }, tempting = true },
    { "verified, and its robustness not tested", tests(nil, { type = "verification" }), { valid = fine, reliable = no }, tempting = true },
    { "beside others that failed", { test_result = { valid, robust, but(valid, { id = "t3", passed = false }), but(robust, { id = "t4", passed = false }) } }, { valid = fine, reliable = fine } },
    { "no test in a register that may lack some", { test_result = false }, { valid = "undetermined", reliable = "undetermined" }, open = { "test_result" } },
    { "no test in a complete register", { test_result = false }, { valid = no, reliable = no } },
  },
}
