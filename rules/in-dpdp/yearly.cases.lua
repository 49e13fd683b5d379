local assessed = { id = "a1", system = "s1", activity = "p1", status = "completed", completed_at = "2027-05-01" }
local plain, foreign = but(assessed, { id = "a2", activity = blank }), but(assessed, { id = "a3", system = "s2" })
local judged = { id = "ra1", system = "s1", type = "privacy", status = "completed", performed_at = "2027-05-01" }
local other, security = but(judged, { id = "ra2", system = "s2" }), but(judged, { id = "ra3", type = "security" })
local fine = {
  facts = {
    ai_system = { { id = "s1", name = "Score", stage = "operated", jurisdictions = { "IN", "SG" }, personal_data = true }, { id = "s2" } },
    ai_role = { { id = "r1", system = "s1", framework = "IN-DPDP", role = "significant_fiduciary" }, { id = "r2", system = "s1", framework = "GDPR", role = "processor" }, { id = "r3", system = "s2", framework = "IN-DPDP", role = "processor" } },
    impact_assessment = { assessed, plain, foreign }, risk_assessment = { judged, other, security },
  },
  complete = { "impact_assessment", "risk_assessment" }, subject = "s1",
  expects = { assessed = "satisfied", algorithm = "satisfied" },
}
cases(lines(fine, {
  { "both", {}, {} },
  { "a year ago", { impact_assessment = { completed_at = "2026-06-01" } }, { assessed = "not_satisfied" }, tempting = true },
  { "a year ago but for a day", { impact_assessment = { completed_at = "2026-06-02" } }, {} },
  { "being assessed", { impact_assessment = { status = "in_progress" } }, { assessed = "not_satisfied" }, tempting = true },
  { "an assessment of AI, and one of another system", { impact_assessment = { plain, foreign } }, { assessed = "not_satisfied" }, tempting = true },
  { "the software is to be looked at", { risk_assessment = { status = "planned" } }, { algorithm = "not_satisfied" }, tempting = true },
  { "looked at on no day", { risk_assessment = { performed_at = blank } }, { algorithm = "not_satisfied" }, tempting = true },
  { "looked at today", { risk_assessment = { performed_at = "2027-06-01" } }, {} },
  { "looked at tomorrow", { risk_assessment = { performed_at = "2027-06-02" } }, { algorithm = "not_satisfied" }, tempting = true },
  { "looked at for security, and another system", { risk_assessment = { other, security } }, { algorithm = "not_satisfied" }, tempting = true },
  { "no registers that are known to be whole", { impact_assessment = false, risk_assessment = false }, "undetermined", complete = {} },
  { "a fiduciary that is not significant", { ai_role = { role = "data_fiduciary" } }, "not_applicable" },
  { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "GDPR", role = "significant_fiduciary" } } }, "undetermined", tempting = true },
  { "the role of another system only", { ai_role = { system = "s2" } }, "undetermined" },
  { "elsewhere", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "no personal data", { ai_system = { personal_data = false } }, "not_applicable" },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
  { "the day before the duties begin", {}, "not_applicable", as_of = "2027-05-12" },
}))
