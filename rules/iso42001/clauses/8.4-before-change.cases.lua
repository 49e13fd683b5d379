local fine = {
  "assessed before it took effect",
  subject = "h1",
  complete = { "impact_assessment", "change" },
  expects = { assessed = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    change = { id = "h1", level = "model", subject = "ai_system:s1", description = "Trained anew", significant = true, proposed_at = "2024-05-01", done_at = "2024-06-01", no_reassessment_reason = blank },
    impact_assessment = { id = "a1", change = "h1", status = "completed", completed_at = "2024-05-20" },
  },
}
case(fine)
local bad, none = { assessed = "not_satisfied", rule = "not_satisfied" }, { assessed = "not_applicable", rule = "not_applicable" }
shared.vary(fine, {
  { "none", drop = { "impact_assessment" }, expects = bad },
  { "assessments may be elsewhere", drop = { "impact_assessment" }, open = { "impact_assessment" }, expects = { assessed = "undetermined", rule = "undetermined" } },
  { "it is on record why none was needed", drop = { "impact_assessment" }, change = { change = { no_reassessment_reason = "nobody notices it" } } },
  { "whether there is a reason nobody asked", drop = { "impact_assessment" }, unasked = { change = { "no_reassessment_reason" } }, expects = { assessed = "undetermined", rule = "undetermined" } },
  { "the reason of another change", tempting = true, drop = { "impact_assessment" }, put = { change = { fine.facts.change, { id = "h2", no_reassessment_reason = "small" } } }, expects = bad },
  { "the assessment of another change", tempting = true, change = { impact_assessment = { change = "h2" } }, expects = bad },
  { "in progress", tempting = true, change = { impact_assessment = { status = "in_progress" } }, expects = bad },
  { "on the day it took effect", change = { impact_assessment = { completed_at = "2024-06-01" } } },
  { "a day after it took effect", tempting = true, change = { impact_assessment = { completed_at = "2024-06-02" } }, expects = bad },
  { "not a significant change", change = { change = { significant = false } }, drop = { "impact_assessment" }, expects = none },
  { "a change of the management system is another matter", change = { change = { level = "aims" } }, drop = { "impact_assessment" }, expects = none },
  { "not done yet", change = { change = { done_at = blank } }, drop = { "impact_assessment" }, expects = none },
  { "to be done tomorrow", change = { change = { done_at = "2025-01-02" } }, drop = { "impact_assessment" }, expects = none },
  { "done today", change = { change = { done_at = "2025-01-01" } }, drop = { "impact_assessment" }, expects = bad },
})
