local entry = { id = "g1", system = "s1", duty = "exempted", database = "eu", number = "1", registered_at = "2019-06-01", ended_at = blank }
local away = { but(entry, { id = "g2", system = "s2" }), but(entry, { id = "g3", duty = "provider" }), but(entry, { id = "g4", database = "national" }) }
local function entered(changes) return { registration = with({ but(entry, changes) }, away) } end
local base = shared.world("provider", "minimal", entered())
local fine = {
  facts = but(base, { classification = but(base.classification, { but(base.classification[1], { derogation = true }) }) }),
  complete = { "registration" }, subject = "s1", expects = { registered = "satisfied" },
}
cases(lines(fine, {
  { "registered", {}, {} },
  { "on the day it was placed on the market", entered { registered_at = "2028-09-01" }, {} },
  { "the day after", entered { registered_at = "2028-09-02" }, "not_satisfied", tempting = true },
  { "on a day nobody wrote down", entered { registered_at = blank }, "not_satisfied" },
  { "no number came back", entered { number = blank }, "not_satisfied", tempting = true },
  { "taken out yesterday", entered { ended_at = "2028-10-31" }, "not_satisfied", tempting = true },
  { "to be taken out today", entered { ended_at = shared.day }, {} },
  { "other systems, duties and databases", { registration = away }, "not_satisfied", tempting = true },
  { "nothing on file", { registration = false }, "undetermined", complete = {} },
  { "no derogation is claimed", { classification = { derogation = false } }, "not_applicable" },
  { "nobody says whether one is claimed", { classification = { derogation = blank } }, "undetermined" },
  { "one is claimed among the organisation's own classes", { classification = { framework = "own" } }, "undetermined", tempting = true },
  { "one is claimed for another system", { classification = { subject = "s2" } }, "undetermined" },
  { "in this design since the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-01" } }, "not_applicable" },
  { "in this design since the first day", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" } }, {} },
  { "first used on the first day", { ai_system = { first_use_at = "2027-12-02", placed_at = "2020-01-01" } }, {} },
  { "the first day is today", { ai_system = { placed_at = shared.day } }, {}, params = { annex_iii_from = shared.day } },
  { "the first day is tomorrow", { ai_system = { placed_at = "2028-11-02" } }, "not_applicable", params = { annex_iii_from = "2028-11-02" } },
}))
cases(shared.bindings(fine, { roles = { "provider" } }))
