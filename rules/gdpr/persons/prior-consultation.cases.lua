local letter = { id = "n1", about = "impact_assessment:a1", to = "authority", requirement = "GDPR:Art.36", sent_at = "2024-02-29" }
local foreign = but(letter, { id = "n2", about = "impact_assessment:a2" })
local other = but(letter, { id = "n3", requirement = "GDPR:Art.33" })
local public = but(letter, { id = "n4", to = "public" })
local fine = {
  facts = {
    processing_activity = shared.processing,
    impact_assessment = { id = "a1", activity = "p1", status = "completed", high_risk_stays = true, completed_at = "2024-02-01" },
    notification = { letter, foreign, other, public },
  },
  complete = { "notification" },
  expects = { asked = "satisfied" },
}
local function with(changes) return { notification = { but(letter, changes), foreign, other, public } } end
cases(lines(fine, {
  { "asked the day before it began", {}, {} },
  { "asked on the day it began", with { sent_at = "2024-03-01" }, "not_satisfied", tempting = true },
  { "written, and not sent", with { sent_at = blank }, "not_satisfied", tempting = true },
  { "another use, another duty and other people", { notification = { foreign, other, public } }, "not_satisfied", tempting = true },
  { "no register of letters that is known to be whole", { notification = false }, "undetermined", complete = {} },
  { "the risk is no longer high", { impact_assessment = { high_risk_stays = false } }, "not_applicable" },
  { "nobody says what risk stays", { impact_assessment = { high_risk_stays = unasked } }, "undetermined" },
  { "still being assessed", { impact_assessment = { status = "in_progress" } }, "not_applicable" },
  { "it begins today", { processing_activity = { started_at = "2025-01-01" } }, {} },
  { "it begins tomorrow", { processing_activity = { started_at = "2025-01-02" } }, "not_applicable" },
  { "it has no first day yet", { processing_activity = { started_at = blank } }, "not_applicable" },
  { "nobody says when it began", { processing_activity = { started_at = unasked } }, "undetermined" },
  { "under another law", { processing_activity = { laws = { "IN-DPDP" } } }, "not_applicable" },
  { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined" },
  { "done for somebody else", { processing_activity = { role = "processor" } }, "not_applicable" },
  { "decided on together with others", { processing_activity = { role = "joint_controller" } }, {} },
  { "an assessment of a system, and of no use of data", { impact_assessment = { activity = blank } }, "undetermined" },
  { "before the Regulation applied", {}, "not_applicable", as_of = "2018-05-24" },
}))
