local row = { id = "t1", system = "s1", type = "security", status = "completed", at = "2026-04-01" }
local other, foreign = but(row, { id = "t2", type = "fairness" }), but(row, { id = "t3", system = "s2" })
local fine = {
  facts = shared.world("merchant", { test_result = { row, other, foreign } }),
  complete = { "test_result" }, subject = "s1", expects = { lately = "satisfied" },
}
cases(lines(fine, {
  { "done lately", {}, {} },
  { "as long ago as may be", { test_result = { at = "2026-03-02" } }, {} },
  { "too long ago", { test_result = { at = "2026-03-01" } }, "not_satisfied", tempting = true },
  { "on no day", { test_result = { at = blank } }, "not_satisfied", tempting = true },
  { "under way", { test_result = { status = "in_progress" } }, "not_satisfied", tempting = true },
  { "another system, and another matter", { test_result = { other, foreign } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { test_result = false }, "undetermined", complete = {} },
}), shared.bound_cards(fine))
