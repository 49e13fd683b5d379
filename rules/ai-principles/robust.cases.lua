local row = { id = "t1", system = "s1", type = "robustness", status = "completed", passed = true, at = "2024-09-01" }
local foreign, wrong = but(row, { id = "t2", system = "s2" }), but(row, { id = "t3", type = "security" })
local fine = {
  facts = shared.world { test_result = { row, foreign, wrong } },
  complete = { "obligation", "test_result" }, subject = "s1", expects = { tested = "satisfied" },
}
cases(lines(fine, {
  { "tested and passed" },
  { "tested and failed", { test_result = { passed = false } }, "not_satisfied" },
  { "tested, and nobody says with what result", { test_result = { passed = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked for the result", { test_result = { passed = unasked } }, "undetermined" },
  { "under way", { test_result = { status = "in_progress" } }, "not_satisfied", tempting = true },
  { "as long ago as may be", { test_result = { at = "2024-01-02" } } },
  { "too long ago", { test_result = { at = "2024-01-01" } }, "not_satisfied", tempting = true },
  { "another system, and another test", { test_result = { foreign, wrong } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { test_result = false }, "undetermined", complete = { "obligation" } },
}), shared.bound(fine, { "SG-AI-VERIFY:6", "OECD-AI:1.4" }))
