local made = { id = "a1", system = "s1", type = "privacy", status = "completed", performed_at = "2019-06-01" }
local away = { but(made, { id = "a2", system = "s2" }), but(made, { id = "a3", type = "ai" }), but(made, { id = "a4", status = "planned" }) }
local function assessed(changes) return { risk_assessment = with({ but(made, changes) }, away) } end
local base = shared.world("deployer", "high", but(assessed(), { attestation = { said("Art.26-data-protection/informed", "ai_system:s1") } }))
local fine = {
  facts = but(base, { ai_system = { but(base.ai_system[1], { personal_data = true }), base.ai_system[2] } }),
  complete = { "risk_assessment" }, subject = "s1",
  expects = { assessed = "satisfied", informed = "satisfied" },
}
cases(lines(fine, {
  { "assessed", {}, {} },
  { "assessed today", assessed { performed_at = shared.day }, {} },
  { "to be assessed tomorrow", assessed { performed_at = "2028-11-02" }, { assessed = "not_satisfied" }, tempting = true },
  { "on a day nobody wrote down", assessed { performed_at = blank }, { assessed = "not_satisfied" }, tempting = true },
  { "other systems, other risks, or only planned", { risk_assessment = away }, { assessed = "undetermined" }, tempting = true },
  { "assessed twice, once on a day nobody wrote down", { risk_assessment = { made, but(made, { id = "a5", performed_at = blank }) } }, {} },
  { "nothing on file", { risk_assessment = false }, { assessed = "undetermined" }, complete = {} },
  { "no personal data", { ai_system = { personal_data = false } }, "not_applicable" },
  { "nobody asked about personal data", { ai_system = { personal_data = blank } }, "undetermined" },
}))
shared.high_risk_cases(fine, { roles = { "deployer" }, asked = { "Art.26-data-protection/informed" } })
