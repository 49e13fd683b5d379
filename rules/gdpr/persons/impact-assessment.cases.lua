local assessed = { id = "a1", activity = "p1", system = "s1", status = "completed", topics = { "rights", "fairness" }, completed_at = "2024-03-01", consulted = { "party1" } }
local foreign = but(assessed, { id = "a2", activity = "p2" })
local fine = {
  facts = { processing_activity = but(shared.processing, { assessment_triggers = { "systematic_evaluation" } }), impact_assessment = { assessed, foreign } },
  complete = { "impact_assessment" },
  advice = { "asked" },
  expects = { done = "satisfied", before = "satisfied", asked = "satisfied" },
}
local function with(changes) return { impact_assessment = { but(assessed, changes), foreign } } end
local list = {
  { "completed on the day it began", {}, {} },
  { "completed the day after", with { completed_at = "2024-03-02" }, { before = "not_satisfied" }, tempting = true },
  { "completed and changed", with { status = "in_progress" }, { done = "not_satisfied" } },
  { "an assessment of AI that leaves out rights", with { topics = { "safety" } }, { done = "not_satisfied" }, tempting = true },
  { "of no day", with { completed_at = blank }, { done = "not_satisfied", before = "not_satisfied" }, tempting = true },
  { "of a day to come", with { completed_at = "2025-01-02" }, { done = "not_satisfied", before = "not_satisfied" }, tempting = true },
  { "it begins and is assessed today", { processing_activity = { assessment_triggers = { "systematic_evaluation" }, started_at = "2025-01-01" }, impact_assessment = { but(assessed, { completed_at = "2025-01-01" }) } }, {} },
  { "an assessment of the system, and none of its use of data", with { activity = blank }, { done = "not_satisfied", before = "not_satisfied", asked = "not_satisfied" }, tempting = true },
  { "another use was assessed", { impact_assessment = { foreign } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { impact_assessment = false }, "undetermined", complete = {} },
  { "nobody outside was asked, which does not change the outcome", with { consulted = blank }, { asked = "not_satisfied" } },
  { "it begins tomorrow", { processing_activity = { started_at = "2025-01-02" } }, "not_applicable" },
  { "nobody says when it began", { processing_activity = { started_at = unasked } }, "undetermined" },
  { "somebody looked, and nothing calls for one", { processing_activity = { assessment_triggers = { "none" } } }, "not_applicable" },
  { "nobody looked", { processing_activity = { assessment_triggers = unasked } }, "undetermined" },
}
for _, trigger in ipairs { "special_categories_at_scale", "public_monitoring", "authority_list", "other_high_risk" } do
  list[#list + 1] = { "called for by " .. trigger, { processing_activity = { assessment_triggers = { trigger } } }, {} }
end
cases(lines(fine, list), shared.bound(fine))
