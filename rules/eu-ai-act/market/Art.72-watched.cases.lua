local plan = { id = "p1", system = "s1", document = "d1", technical_document = "d2", in_force_from = "2019-06-01", sources = { "deployers" }, metrics = { "m1", "m0" } }
local away = { but(plan, { id = "p2", system = "s2", metrics = { "m2" } }) }
local value = { id = "v1", metric = "m1", at = "2028-09-01", analysed_at = "2028-09-08" }
local others = { but(value, { id = "v2", metric = "m2", at = "2028-10-01" }) }
local function planned(changes) return { monitoring_plan = with({ but(plan, changes) }, away) } end
local function measured(changes) return { measurement = with({ but(value, changes) }, others) } end
local fine = {
  facts = shared.world("provider", "high", but(but(planned(), measured()), { attestation = { said("Art.72-watched/judged", "ai_system:s1") } })),
  complete = { "monitoring_plan", "measurement" }, subject = "s1", advice = { "lately" },
  expects = { plan = "satisfied", sources = "satisfied", collected = "satisfied", lately = "satisfied", judged = "satisfied" },
}
local none = { collected = "not_satisfied", lately = "not_satisfied" }
local list = {
  { "a plan, followed", {}, {} },
  { "in force from today", planned { in_force_from = shared.day }, {} },
  { "in force from tomorrow", planned { in_force_from = "2028-11-02" }, { plan = "not_satisfied" }, tempting = true },
  { "nobody knows since when", planned { in_force_from = blank }, { plan = "not_satisfied" } },
  { "not in writing", planned { document = blank }, { plan = "not_satisfied" } },
  { "no part of the technical documentation", planned { technical_document = blank }, { plan = "not_satisfied" }, tempting = true },
  { "the plan of another system", { monitoring_plan = away }, { plan = "not_satisfied", sources = "not_satisfied", collected = "not_satisfied", lately = "not_satisfied" }, tempting = true },
  { "nothing on file", { monitoring_plan = false, measurement = false }, { plan = "undetermined", sources = "undetermined", collected = "undetermined", lately = "undetermined" }, complete = {} },
  { "no source is named", planned { sources = {} }, { sources = "not_satisfied" }, tempting = true },
  { "nobody asked for the sources", planned { sources = unasked }, { sources = "undetermined" } },
  { "nothing was measured", { measurement = others }, none },
  { "measured today", measured { at = shared.day, analysed_at = shared.day }, {} },
  { "to be measured tomorrow", measured { at = "2028-11-02", analysed_at = "2028-11-02" }, none, tempting = true },
  { "analysed today, and dated tomorrow", measured { at = "2028-11-02", analysed_at = shared.day }, none, tempting = true },
  { "measured, and not analysed", measured { analysed_at = blank }, { collected = "not_satisfied" }, tempting = true },
  { "measured, and to be analysed tomorrow", measured { analysed_at = "2028-11-02" }, { collected = "not_satisfied" } },
  { "the duty stays kept though it was measured a year ago", but(measured { at = "2028-11-01" }, {}), { lately = "not_satisfied" }, as_of = "2029-11-01" },
  { "a year ago but for a day", measured { at = "2028-11-02" }, {}, as_of = "2029-11-01" },
}
for _, one in ipairs { "deployers", "users", "logs", "complaints", "studies", "other" } do list[#list + 1] = { "the source is: " .. one, planned { sources = { one } }, {} } end
for _, one in ipairs(list) do
  if one.as_of == "2029-11-01" then one[2] = but(one[2], { attestation = { at = "2029-07-01", ["until"] = "2030-06-30" } }) end
end
cases(lines(fine, list))
shared.high_risk_cases(fine, { roles = { "provider" }, asked = { "Art.72-watched/judged" } })
