local fine = {
  "an assessment was made for the change",
  complete = { "risk_assessment", "change" },
  expects = { assessed = "satisfied", rule = "satisfied", severity = "low" },
  subject = "h1",
  facts = {
    change = { id = "h1", level = "model", subject = "ai_system:s1", description = "Trained anew", significant = true, proposed_at = "2024-05-01", done_at = "2024-06-01", no_reassessment_reason = blank },
    risk_assessment = { id = "q1", change = "h1", type = "ai", status = "completed", performed_at = "2024-05-20", scope = blank },
  },
}
case(fine)
local bad, none = { assessed = "not_satisfied", rule = "not_satisfied" }, { assessed = "not_applicable", rule = "not_applicable" }
local general = { change = blank, scope = { "ai_system:s1" } }
shared.vary(fine, {
  { "none", drop = { "risk_assessment" }, expects = bad },
  { "assessments may be elsewhere", drop = { "risk_assessment" }, open = { "risk_assessment" }, expects = { assessed = "undetermined", rule = "undetermined" } },
  { "it is on record why none was needed", drop = { "risk_assessment" }, change = { change = { no_reassessment_reason = "no behaviour changes" } } },
  { "whether there is a reason nobody asked", drop = { "risk_assessment" }, unasked = { change = { "no_reassessment_reason" } }, expects = { assessed = "undetermined", rule = "undetermined" } },
  { "the reason of another change", tempting = true, drop = { "risk_assessment" }, put = { change = { fine.facts.change, { id = "h2", no_reassessment_reason = "small" } } }, expects = bad },
  { "the assessment of another change", tempting = true, change = { risk_assessment = { change = "h2" } }, expects = bad },
  { "the assessment of another change of the same system", tempting = true, change = { risk_assessment = { change = "h2", scope = { "ai_system:s1" } } }, expects = bad },
  { "planned", tempting = true, change = { risk_assessment = { status = "planned" } }, expects = bad },
  { "an assessment of privacy", tempting = true, change = { risk_assessment = { type = "privacy" } }, expects = bad },
  { "the yearly one was made since", change = { risk_assessment = general } },
  { "the yearly one of other systems was made since", tempting = true, change = { risk_assessment = { change = blank, scope = { "ai_system:s2" } } }, expects = bad },
  { "the yearly one on the day of the proposal", change = { risk_assessment = but(general, { performed_at = "2024-05-01" }) } },
  { "the yearly one, a day before the proposal", tempting = true, change = { risk_assessment = but(general, { performed_at = "2024-04-30" }) }, expects = bad },
  { "the yearly one is planned", tempting = true, change = { risk_assessment = but(general, { status = "planned" }) }, expects = bad },
  { "the yearly one was of security", tempting = true, change = { risk_assessment = but(general, { type = "security" }) }, expects = bad },
  { "not a significant change", change = { change = { significant = false } }, drop = { "risk_assessment" }, expects = none },
  { "a change of the management system is another matter", change = { change = { level = "aims" } }, drop = { "risk_assessment" }, expects = none },
  { "not done yet", change = { change = { done_at = blank } }, drop = { "risk_assessment" }, expects = none },
  { "to be done tomorrow", change = { change = { done_at = "2025-01-02" } }, drop = { "risk_assessment" }, expects = none },
  { "done today", change = { change = { done_at = "2025-01-01" } }, drop = { "risk_assessment" }, expects = bad },
})
