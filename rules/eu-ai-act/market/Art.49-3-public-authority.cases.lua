local entry = { id = "g1", system = "s1", duty = "deployer", database = "eu", number = "1", registered_at = "2019-06-01", ended_at = blank }
local its = but(entry, { id = "g2", duty = "provider" })
local away = {}
for i, one in ipairs { entry, its } do
  away[#away + 1] = but(one, { id = "x" .. i, system = "s2" })
  away[#away + 1] = but(one, { id = "y" .. i, database = "national" })
end
local function both(changes) return { registration = with({ but(entry, changes), but(its, changes) }, away) } end
local neither = { registered = "not_satisfied", known = "not_satisfied" }
local fine = shared.by_annex_iii({
  facts = shared.world("deployer", "high", both()), complete = { "registration" }, subject = "s1",
  expects = { registered = "satisfied", known = "satisfied" },
}, "EU-AI-ACT:AnnexIII.5(a)", "public")
local all = { "registration", "classification" }
local function body(says, one, outcome, tempting) return { says, { organization = { body = one } }, outcome, tempting = tempting } end
local list = {
  { "registered", {}, {} },
  { "on the first day of use", both { registered_at = "2028-09-01" }, {} },
  { "the day after", both { registered_at = "2028-09-02" }, { registered = "not_satisfied" }, tempting = true },
  { "both registered today", both { registered_at = shared.day }, { registered = "not_satisfied" } },
  { "to be registered tomorrow", both { registered_at = "2028-11-02" }, neither, tempting = true },
  { "on a day nobody wrote down", both { registered_at = blank }, neither },
  { "no number came back", both { number = blank }, neither, tempting = true },
  { "taken out yesterday", both { ended_at = "2028-10-31" }, neither, tempting = true },
  { "to be taken out today", both { ended_at = shared.day }, {} },
  { "other systems and databases", { registration = away }, neither, tempting = true },
  { "the provider did not register", { registration = with({ entry }, away) }, { known = "not_satisfied" }, tempting = true },
  { "the authority did not register", { registration = with({ its }, away) }, { registered = "not_satisfied" }, tempting = true },
  { "nothing on file", { registration = false }, "undetermined", complete = {} },
  body("a private company", "private", "not_applicable", true),
  body("a private body that provides public services", "public_service", "not_applicable"),
  body("nobody asked what sort of body it is", unasked, "undetermined"),
  { "critical infrastructure", { classification = { criteria = { "EU-AI-ACT:AnnexIII.2" } } }, "not_applicable", complete = all },
  { "critical infrastructure, and classifications may be missing", { classification = { criteria = { "EU-AI-ACT:AnnexIII.2" } } }, "undetermined" },
  { "a product of Annex I", { classification = { route = "annex_i" } }, "not_applicable" },
}
for _, point in ipairs(shared.about_people) do list[#list + 1] = { "the use is that of " .. point, { classification = { criteria = { point } } }, {} } end
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "deployer" }, days = false })
cases(shared.days_iii(fine))
equivalent { "rule/applies.by(the(classification.route)).annex_i/-1 day", "only systems of Annex III are asked" }
equivalent { "rule/applies.by(the(classification.route)).annex_i/+1 day", "only systems of Annex III are asked" }
