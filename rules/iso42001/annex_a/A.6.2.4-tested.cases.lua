local control = "ISO42001:A.6.2.4"
local test = { id = "t1", system = "s1", type = "validation", status = "completed", criterion = "recall above 0.9", plan = "d1", independent = false, slice = blank }
local others = { { id = "t2", system = "s1", type = "red_team", independent = true, slice = blank }, { id = "t3", system = "s1", type = "fairness", independent = false, slice = "women" } }
local foreign = { id = "t4", system = "s2", type = "verification", status = "completed", criterion = "x", plan = "d2", independent = true, slice = "x" }
local function tests(changes) return { test_result = with({ but(test, changes), foreign }, others) } end

local fine = {
  facts = but(shared.chosen(control, {
    test_result = tests().test_result,
    system_requirement = { { id = "q1", system = "s1", tested_by = "t1" }, { id = "q2", system = "s2", tested_by = blank } },
  }), { ai_system = { id = "s1", name = "Triage", stage = "operated", decides_about = "care" } }),
  complete = { "test_result", "system_requirement" },
  subject = "s1",
  advice = { "requirements-tested", "independent", "fairness" },
  expects = { tested = "satisfied", criterion = "satisfied", ["requirements-tested"] = "satisfied", independent = "satisfied", fairness = "satisfied" },
}
cases(lines(fine, {
  { "validated to a plan", {}, {} },
  { "verified to a plan", tests { type = "verification" }, {} },
  { "while it is being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "retired", { ai_system = { stage = "retired" } }, "not_applicable" },
  { "not done yet", tests { status = "in_progress" }, { tested = "not_satisfied" } },
  { "a test of usability alone verifies nothing", tests { type = "usability" }, { tested = "not_satisfied", criterion = "not_satisfied" }, tempting = true },
  { "completed, but nothing says what it had to show", tests { criterion = blank }, { criterion = "not_satisfied" }, tempting = true },
  { "a criterion that does not apply", tests { criterion = na }, { criterion = "not_satisfied" }, tempting = true },
  { "a criterion without a plan", tests { plan = blank }, { criterion = "not_satisfied" } },
  { "a plan that does not apply", tests { plan = na }, { criterion = "not_satisfied" } },
  { "nothing on file", { test_result = false, system_requirement = false }, "undetermined", complete = {} },
  { "nothing in complete registers", { test_result = false, system_requirement = false }, { tested = "not_satisfied", criterion = "not_satisfied", independent = "not_satisfied", fairness = "not_satisfied", ["requirements-tested"] = "not_applicable" } },
  { "the tests of another system", { test_result = { foreign } }, { tested = "not_satisfied", criterion = "not_satisfied", independent = "not_satisfied", fairness = "not_satisfied" }, tempting = true },
  { "the control stays satisfied though a requirement was never tested", { system_requirement = { { id = "q1", system = "s1", tested_by = "t1" }, { id = "q3", system = "s1", tested_by = blank } } }, { ["requirements-tested"] = "not_satisfied" } },
  { "the control stays satisfied though only the makers tested", { test_result = { test, others[2] } }, { independent = "not_satisfied" } },
  { "the control stays satisfied though fairness was not tested", { test_result = { but(test, { slice = "women" }), others[1], but(foreign, { id = "t5", type = "fairness" }) } }, { fairness = "not_satisfied" } },
  { "fairness on the whole, not group by group", { test_result = { test, others[1], but(others[2], { slice = blank }) } }, { fairness = "not_satisfied" } },
  { "a system that decides about nobody", { ai_system = { decides_about = blank } }, { fairness = "not_applicable" } },
}))
cases(shared.statements(fine, control))
