local fine = {
  "an assessment was made for the change",
  complete = { "risk_assessment", "change" },
  expects = { assessed = "satisfied", rule = "satisfied", severity = "low" },
  subject = "h1",
  facts = {
    scope_item = shared.places,
    change = { id = "h1", level = "model", subject = "ai_system:s1", description = "Trained anew", significant = true, proposed_at = "2024-05-01", done_at = "2024-06-01", no_reassessment_reason = blank },
    risk_assessment = { id = "q1", change = "h1", type = "ai", status = "completed", performed_at = "2024-05-20", scope = blank },
  },
}
case(fine)
cases(shared.placed(fine))
local bad, none = { assessed = "not_satisfied", rule = "not_satisfied" }, { assessed = "not_applicable", rule = "not_applicable" }
local general = { change = blank, scope = { "ai_system:s1" } }
cases(lines(fine, {
  { "none", { risk_assessment = false }, bad },
  { "assessments may be elsewhere", { risk_assessment = false }, { assessed = "undetermined" }, complete = { "change" } },
  { "it is on record why none was needed", { change = { no_reassessment_reason = "no behaviour changes" }, risk_assessment = false } },
  { "whether there is a reason nobody asked", { change = { no_reassessment_reason = unasked }, risk_assessment = false }, { assessed = "undetermined" } },
  { "the reason of another change", { change = { fine.facts.change, { id = "h2", no_reassessment_reason = "small" } }, risk_assessment = false }, bad, tempting = true },
  { "the assessment of another change", { risk_assessment = { change = "h2" } }, bad, tempting = true },
  { "the assessment of another change of the same system", { risk_assessment = { change = "h2", scope = { "ai_system:s1" } } }, bad, tempting = true },
  { "planned", { risk_assessment = { status = "planned" } }, bad, tempting = true },
  { "an assessment of privacy", { risk_assessment = { type = "privacy" } }, bad, tempting = true },
  { "the yearly one was made since", { risk_assessment = general } },
  { "the yearly one of other systems was made since", { risk_assessment = { change = blank, scope = { "ai_system:s2" } } }, bad, tempting = true },
  { "the yearly one on the day of the proposal", { risk_assessment = but(general, { performed_at = "2024-05-01" }) } },
  { "the yearly one, a day before the proposal", { risk_assessment = but(general, { performed_at = "2024-04-30" }) }, bad, tempting = true },
  { "the yearly one today", { risk_assessment = but(general, { performed_at = "2025-01-01" }) } },
  { "the yearly one tomorrow", { risk_assessment = but(general, { performed_at = "2025-01-02" }) }, bad, tempting = true },
  { "the yearly one is planned", { risk_assessment = but(general, { status = "planned" }) }, bad, tempting = true },
  { "the yearly one was of security", { risk_assessment = but(general, { type = "security" }) }, bad, tempting = true },
  { "not a significant change", { change = { significant = false }, risk_assessment = false }, none },
  { "a change of the management system is another matter", { change = { level = "aims" }, risk_assessment = false }, none },
  { "not done yet", { change = { done_at = blank }, risk_assessment = false }, none },
  { "to be done tomorrow", { change = { done_at = "2025-01-02" }, risk_assessment = false }, none },
  { "done today", { change = { done_at = "2025-01-01" }, risk_assessment = false }, bad },
}))
