local notice = { id = "n1", system = "s1", audience = "affected", provided = "yes", contains = { "purpose", "is_ai" }, provided_at = "2019-06-01" }
local away = { but(notice, { id = "n2", system = "s2" }), but(notice, { id = "n3", audience = "user" }), but(notice, { id = "n4", provided = "no" }) }
local function told(changes) return { user_information = with({ but(notice, changes) }, away) } end
local fine = shared.by_annex_iii({
  facts = shared.world("deployer", "high", told()), complete = { "user_information" }, subject = "s1",
  expects = { told = "satisfied" },
}, "EU-AI-ACT:AnnexIII.4(a)")
local known = { "user_information", "classification" }
local list = {
  { "told", {}, {} },
  { "told today", told { provided_at = shared.day }, {} },
  { "to be told tomorrow", told { provided_at = "2028-11-02" }, "not_satisfied", tempting = true },
  { "on a day nobody wrote down", told { provided_at = blank }, "not_satisfied" },
  { "told what it is for, and not that it is AI", told { contains = { "purpose" } }, "not_satisfied", tempting = true },
  { "others were told, of other systems, or it was drafted", { user_information = away }, "not_satisfied", tempting = true },
  { "nothing on file", { user_information = false }, "undetermined", complete = {} },
  { "critical infrastructure", { classification = { criteria = { "EU-AI-ACT:AnnexIII.2" } } }, "not_applicable", complete = known },
  { "critical infrastructure, and classifications may be missing", { classification = { criteria = { "EU-AI-ACT:AnnexIII.2" } } }, "undetermined" },
  { "a product of Annex I", { classification = { route = "annex_i" } }, "not_applicable" },
}
for _, point in ipairs(shared.about_people) do list[#list + 1] = { "the use is that of " .. point, { classification = { criteria = { point } } }, {} } end
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "deployer" }, days = false })
cases(shared.days_iii(fine))
equivalent { "rule/applies.by(the(classification.route)).annex_i/-1 day", "only systems of Annex III are asked" }
equivalent { "rule/applies.by(the(classification.route)).annex_i/+1 day", "only systems of Annex III are asked" }
