local done = { id = "a1", activity = "p1", status = "completed", completed_at = "2024-03-01" }
local foreign = but(done, { id = "a2", activity = "p2" })
local fine = {
  facts = shared.world { processing_activity = but(shared.processing, { assessment_triggers = { "systematic_evaluation" } }), impact_assessment = { done, foreign } },
  complete = { "obligation", "impact_assessment" }, expects = { settled = "satisfied", done = "satisfied" },
}
cases(lines(fine, {
  { "needed, and done", {}, {} },
  { "not needed", { processing_activity = { assessment_triggers = { "none" } }, impact_assessment = { foreign } }, { done = "not_applicable" } },
  { "left blank", { processing_activity = { assessment_triggers = blank } }, { settled = "not_satisfied", done = "not_applicable" }, tempting = true },
  { "nobody was asked", { processing_activity = { assessment_triggers = unasked } }, "undetermined" },
  { "under way", { impact_assessment = { status = "in_progress" } }, { done = "not_satisfied" }, tempting = true },
  { "of no day", { impact_assessment = { completed_at = blank } }, { done = "not_satisfied" } },
  { "of today", { impact_assessment = { completed_at = "2025-01-01" } }, {} },
  { "of tomorrow", { impact_assessment = { completed_at = "2025-01-02" } }, { done = "not_satisfied" }, tempting = true },
  { "another use was assessed", { impact_assessment = { foreign } }, { done = "not_satisfied" }, tempting = true },
  { "no register that is known to be whole", { impact_assessment = false }, { done = "undetermined" }, complete = { "obligation" } },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.2.6" }))
