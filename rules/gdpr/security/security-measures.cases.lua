local of, about = "security-measures/fitting", "ai_system:s1"
local judged = { id = "ra1", system = "s1", type = "security", status = "completed", performed_at = "2024-01-01" }
local ai, foreign = but(judged, { id = "ra2", type = "ai" }), but(judged, { id = "ra3", system = "s2" })
local fine = {
  facts = { ai_system = shared.system, risk_assessment = { judged, ai, foreign }, attestation = { said(of, about) } },
  complete = { "risk_assessment", "attestation" },
  expects = { judged = "satisfied", fitting = "satisfied" },
}
local function with(changes) return { risk_assessment = { but(judged, changes), ai, foreign } } end
cases(lines(fine, {
  { "judged, and fitting", {}, {} },
  { "risks to persons were judged", with { type = "privacy" }, {} },
  { "risks of AI, and another system's", { risk_assessment = { ai, foreign } }, { judged = "not_satisfied" }, tempting = true },
  { "planned", with { status = "planned" }, { judged = "not_satisfied" }, tempting = true },
  { "on no day", with { performed_at = blank }, { judged = "not_satisfied" }, tempting = true },
  { "today", with { performed_at = "2025-01-01" }, {} },
  { "tomorrow", with { performed_at = "2025-01-02" }, { judged = "not_satisfied" }, tempting = true },
  { "no register that is known to be whole", { risk_assessment = false }, { judged = "undetermined" }, complete = { "attestation" } },
}), shared.answers(fine, "fitting", of, about), shared.bound_system(fine))
