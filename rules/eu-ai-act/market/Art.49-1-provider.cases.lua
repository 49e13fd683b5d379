local entry = { id = "g1", system = "s1", duty = "provider", database = "eu", number = "1", registered_at = "2019-06-01", ended_at = blank }
local home = but(entry, { id = "g2", database = "national" })
local away = {}
for i, one in ipairs { entry, home } do
  away[#away + 1] = but(one, { id = "x" .. i, system = "s2" })
  away[#away + 1] = but(one, { id = "y" .. i, duty = "exempted" })
end
local function both(changes) return { registration = with({ but(entry, changes), but(home, changes) }, away) } end
local neither = { eu = "not_satisfied", national = "not_satisfied" }
local people, wires = "EU-AI-ACT:AnnexIII.4(a)", "EU-AI-ACT:AnnexIII.2"
local fine = shared.by_annex_iii({
  facts = shared.world("provider", "high", both()), complete = { "registration" }, subject = "s1",
  expects = { eu = "satisfied", national = "satisfied" },
}, people)
fine.facts.classification[1].criteria = { people, wires }
local function use(says, criteria, facts, outcome, more) return but({ says, but(facts, { classification = { criteria = criteria } }), outcome }, more) end
local known = { "registration", "classification" }
local list = {
  { "registered", {}, {} },
  { "on the day it was placed on the market", both { registered_at = "2028-09-01" }, {} },
  { "the day after", both { registered_at = "2028-09-02" }, neither, tempting = true },
  { "on a day nobody wrote down", both { registered_at = blank }, neither },
  { "sent in, and no number came back", both { number = blank }, neither, tempting = true },
  { "taken out yesterday", both { ended_at = "2028-10-31" }, neither, tempting = true },
  { "to be taken out today", both { ended_at = shared.day }, {} },
  { "other systems and other duties", { registration = away }, neither, tempting = true },
  { "in the EU database alone", { registration = with({ entry }, away) }, { national = "not_satisfied" } },
  { "nationally alone", { registration = with({ home }, away) }, { eu = "not_satisfied" }, tempting = true },
  { "nothing on file", { registration = false }, "undetermined", complete = {} },
  use("recruitment", { people }, { registration = with({ entry }, away) }, { national = "not_applicable" }, { complete = known }),
  use("critical infrastructure", { wires }, { registration = with({ home }, away) }, { eu = "not_applicable" }, { complete = known }),
  use("recruitment, and classifications may be missing", { people }, {}, { national = "undetermined" }),
  { "a product of Annex I", { classification = { route = "annex_i" } }, "not_applicable" },
}
for _, point in ipairs(shared.about_people) do list[#list + 1] = use("the use is that of " .. point, { point, wires }, { registration = away }, neither) end
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "provider" }, days = false })
cases(shared.days_iii(fine, { "eu", "national" }))
equivalent { "rule/applies.by(the(classification.route)).annex_i/-1 day", "only systems of Annex III are asked" }
equivalent { "rule/applies.by(the(classification.route)).annex_i/+1 day", "only systems of Annex III are asked" }
