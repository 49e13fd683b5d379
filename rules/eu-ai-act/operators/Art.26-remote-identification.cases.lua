local of = "Art.26-remote-identification/authorised"
local fine = shared.by_annex_iii({
  facts = shared.world("deployer", "high", { attestation = { said(of, "ai_system:s1") } }), subject = "s1",
  expects = { authorised = "satisfied" },
}, "EU-AI-ACT:AnnexIII.1(a)")
cases(lines(fine, {
  { "authorised each time", {}, {} },
  { "another use of Annex III", { classification = { criteria = { "EU-AI-ACT:AnnexIII.1(b)" } } }, "not_applicable", complete = { "classification" } },
  { "another use of Annex III, and classifications may be missing", { classification = { criteria = { "EU-AI-ACT:AnnexIII.1(b)" } } }, "undetermined" },
  { "a product of Annex I", { classification = { route = "annex_i" } }, "not_applicable" },
}))
shared.high_risk_cases(fine, { roles = { "deployer" }, days = false, asked = { of } })
cases(shared.days_iii(fine))
equivalent { "rule/applies.by(the(classification.route)).annex_i/-1 day", "only systems of Annex III are asked" }
equivalent { "rule/applies.by(the(classification.route)).annex_i/+1 day", "only systems of Annex III are asked" }
