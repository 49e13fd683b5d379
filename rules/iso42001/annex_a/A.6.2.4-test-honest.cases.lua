local control = "ISO42001:A.6.2.4"
local fine = {
  facts = shared.chosen(control, {
    test_result = { id = "t1", system = "s1", type = "validation", status = "completed", criterion = "recall above 0.9", plan = "d1", at = "2024-06-10", limit = 0.9, direction = "up", value = 0.95, passed = true },
    document = { id = "d1", approved_at = "2024-06-10" },
    role_assignment = { { id = "r1", responsibility = { "aims_conformity" }, from = "2024-06-10" }, { id = "r2", responsibility = { "security" }, from = "2024-01-01" } },
  }),
  complete = { "role_assignment" },
  advice = { "failed-dealt-with" },
  expects = { criterion = "satisfied", ["criterion-first"] = "satisfied", ["passed-is-passed"] = "satisfied", ["failed-dealt-with"] = "not_applicable" },
}
local function test(sentence, changes, outcome, more) return but({ sentence, { test_result = changes }, outcome }, more) end
local failed = { passed = false, value = 0.8, measures_text = "trained again" }
local met = { ["passed-is-passed"] = "not_applicable", ["failed-dealt-with"] = "satisfied" }
cases(lines(fine, {
  { "criterion set, limit reached", {}, {} },
  { "the plan was approved the day after the test", { document = { approved_at = "2024-06-11" } }, { ["criterion-first"] = "not_satisfied" }, tempting = true },
  { "the plan was approved long before", { document = { approved_at = "2024-01-10" } }, {} },
  { "the plan was never approved", { document = { approved_at = blank } }, { ["criterion-first"] = "not_satisfied" }, tempting = true },
  { "the plan is not on file", { document = false }, { ["criterion-first"] = "undetermined" } },
  { "the plan's approval is known to the year only", { document = { approved_at = "2024" } }, { ["criterion-first"] = "undetermined" } },
  test("no criterion", { criterion = blank }, { criterion = "not_satisfied" }),
  test("a criterion that does not apply", { criterion = na }, { criterion = "not_satisfied" }, { tempting = true }),
  test("a criterion without a plan", { plan = blank }, { criterion = "not_satisfied", ["criterion-first"] = "not_applicable" }),
  test("a plan that does not apply", { plan = na }, { criterion = "not_satisfied", ["criterion-first"] = "undetermined" }),
  { "nobody asked for the plan", { test_result = { plan = unasked, criterion = unasked } }, { criterion = "undetermined", ["criterion-first"] = "undetermined" } },
  { "tested the day before anybody answered for AI management", { test_result = { at = "2024-06-09" } }, { ["criterion-first"] = "not_applicable" } },
  { "tested the day after, to a plan of the day after that", { test_result = { at = "2024-06-11" }, document = { approved_at = "2024-06-12" } }, { ["criterion-first"] = "not_satisfied" } },
  { "since when somebody answers for it may not all be on file", { test_result = { at = "2024-06-09" } }, { ["criterion-first"] = "undetermined" }, complete = {} },
  test("exactly at the limit", { value = 0.9 }, {}),
  test("said to be passed, and is not", { value = 0.899999 }, { ["passed-is-passed"] = "not_satisfied" }, { tempting = true }),
  test("one more than the limit, where less is better", { direction = "down", limit = 90, value = 91 }, { ["passed-is-passed"] = "not_satisfied" }, { tempting = true }),
  test("one less than the limit, where less is better", { direction = "down", limit = 90, value = 89 }, {}),
  test("one more than the limit, where more is better", { limit = 90, value = 91 }, {}),
  test("one less than the limit, where more is better", { limit = 90, value = 89 }, { ["passed-is-passed"] = "not_satisfied" }),
  test("nobody knows on which side good values lie", { direction = blank }, { ["passed-is-passed"] = "undetermined" }),
  test("no value beside the claim", { value = blank }, { ["passed-is-passed"] = "undetermined" }),
  test("a test without a number", { limit = blank, value = blank, direction = blank }, { ["passed-is-passed"] = "not_applicable" }),
  test("failed, and dealt with", failed, met),
  test("failed, and nothing done", but(failed, { measures_text = blank }), but(met, { ["failed-dealt-with"] = "not_satisfied" })),
  test("failed, and a measure that does not apply", but(failed, { measures_text = na }), but(met, { ["failed-dealt-with"] = "not_satisfied" }), { tempting = true }),
  test("failed, and nobody asked what was done", but(failed, { measures_text = unasked }), but(met, { ["failed-dealt-with"] = "undetermined" })),
  test("not known whether it was passed", { passed = unasked }, { ["passed-is-passed"] = "undetermined", ["failed-dealt-with"] = "undetermined" }),
  test("still running", { status = "in_progress" }, "not_applicable"),
  test("a test of usability", { type = "usability" }, "not_applicable"),
  test("a review of the whole", { type = "evaluation" }, "not_applicable"),
}))
cases(shared.statements(fine, control, "system"))
