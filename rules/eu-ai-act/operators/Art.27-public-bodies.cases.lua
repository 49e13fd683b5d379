local function body(says, one, outcome, tempting) return { says, { organization = { body = one } }, outcome, tempting = tempting } end
local known = { "impact_assessment", "notification", "classification" }
local lines = {
  body("a private company", "private", "not_applicable", true),
  body("a private body that provides public services", "public_service", {}),
  body("nobody asked what sort of body it is", unasked, "undetermined"),
}
for _, point in ipairs(shared.about_people) do
  local other = point == "EU-AI-ACT:AnnexIII.5(b)" or point == "EU-AI-ACT:AnnexIII.5(c)"
  lines[#lines + 1] = { "the use is that of " .. point, { classification = { criteria = { point } } }, other and "not_applicable" or {}, complete = known }
end
lines[#lines + 1] = { "critical infrastructure", { classification = { criteria = { "EU-AI-ACT:AnnexIII.2" } } }, "not_applicable", tempting = true, complete = known }
lines[#lines + 1] = { "other points, and classifications may be missing", { classification = { criteria = { "EU-AI-ACT:AnnexIII.5(b)" } } }, "undetermined" }
lines[#lines + 1] = { "a product of Annex I", { classification = { route = "annex_i" } }, "not_applicable" }
shared.rights_assessed_cases({ rule = "Art.27-public-bodies", point = "EU-AI-ACT:AnnexIII.5(a)", body = "public", lines = lines })
equivalent { "rule/applies.by(the(classification.route)).annex_i/-1 day", "only systems of Annex III are asked" }
equivalent { "rule/applies.by(the(classification.route)).annex_i/+1 day", "only systems of Annex III are asked" }
