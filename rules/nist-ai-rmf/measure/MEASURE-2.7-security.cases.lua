local secure = { id = "t1", system = "s1", type = "security", status = "completed", passed = true, at = "2024-06-01" }
local robust = { id = "t2", system = "s1", type = "robustness", status = "completed", passed = true, at = "2024-06-01" }
local function tests(a, b) return { test_result = { but(secure, a), but(robust, b) } } end
local fine, no = "satisfied", "not_satisfied"
shared.try {
  of = "NIST-AI-RMF:MEASURE 2.7", facts = { test_result = { secure, robust } }, sentences = { evaluated = {}, resilient = {} },
  more = {
    { "attacked on trial", tests { type = "red_team" }, { evaluated = fine } },
    { "it failed, and that is on record", tests({ passed = false }, { passed = false }), { evaluated = fine, resilient = fine } },
    { "no outcome of the test of security", tests { passed = blank }, { evaluated = no, resilient = fine, rule = no }, tempting = true },
    { "no outcome of the test of robustness", tests(nil, { passed = blank }), { evaluated = fine, resilient = no, rule = no }, tempting = true },
    { "no day", tests { at = blank }, { evaluated = no } }, { "tomorrow", tests { at = "2025-01-02" }, { evaluated = no } }, { "today", tests { at = "2025-01-01" }, { evaluated = fine } },
    { "both under way", tests({ status = "in_progress" }, { status = "in_progress" }), { evaluated = no, resilient = no } },
    { "both of another system", tests({ system = "s2" }, { system = "s2" }), { evaluated = no, resilient = no }, tempting = true },
    { "only fairness was tested", tests({ type = "fairness" }, { type = "fairness" }), { evaluated = no, resilient = no } },
    { "beside others without an outcome", { test_result = { secure, robust, but(secure, { id = "t3", passed = blank }), but(robust, { id = "t4", passed = blank }) } }, { evaluated = fine, resilient = fine } },
    { "no test in a register that may lack some", { test_result = false }, "undetermined", open = { "test_result" } },
    { "no test in a complete register", { test_result = false }, { evaluated = no, resilient = no } },
  },
}
