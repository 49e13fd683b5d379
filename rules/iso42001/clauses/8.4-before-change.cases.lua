local fine = {
  "assessed before it took effect",
  subject = "h1",
  complete = { "impact_assessment", "change" },
  expects = { assessed = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    scope_item = shared.places,
    change = { id = "h1", level = "model", subject = "ai_system:s1", description = "Trained anew", significant = true, proposed_at = "2024-05-01", done_at = "2024-06-01", no_reassessment_reason = blank },
    impact_assessment = { id = "a1", change = "h1", status = "completed", completed_at = "2024-05-20" },
  },
}
case(fine)
cases(shared.placed(fine))
local bad, none = { assessed = "not_satisfied", rule = "not_satisfied" }, { assessed = "not_applicable", rule = "not_applicable" }
cases(lines(fine, {
  { "none", { impact_assessment = false }, bad },
  { "assessments may be elsewhere", { impact_assessment = false }, { assessed = "undetermined" }, complete = { "change" } },
  { "it is on record why none was needed", { change = { no_reassessment_reason = "nobody notices it" }, impact_assessment = false } },
  { "whether there is a reason nobody asked", { change = { no_reassessment_reason = unasked }, impact_assessment = false }, { assessed = "undetermined" } },
  { "the reason of another change", { change = { fine.facts.change, { id = "h2", no_reassessment_reason = "small" } }, impact_assessment = false }, bad, tempting = true },
  { "the assessment of another change", { impact_assessment = { change = "h2" } }, bad, tempting = true },
  { "in progress", { impact_assessment = { status = "in_progress" } }, bad, tempting = true },
  { "on the day it took effect", { impact_assessment = { completed_at = "2024-06-01" } } },
  { "a day after it took effect", { impact_assessment = { completed_at = "2024-06-02" } }, bad, tempting = true },
  { "not a significant change", { change = { significant = false }, impact_assessment = false }, none },
  { "a change of the management system is another matter", { change = { level = "aims" }, impact_assessment = false }, none },
  { "not done yet", { change = { done_at = blank }, impact_assessment = false }, none },
  { "to be done tomorrow", { change = { done_at = "2025-01-02" }, impact_assessment = false }, none },
  { "done today", { change = { done_at = "2025-01-01" }, impact_assessment = false }, bad },
}))
