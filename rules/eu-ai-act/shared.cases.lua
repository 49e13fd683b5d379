-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
local law, day = shared.law, "2028-11-01"
as_of(day)

-- One system of that role and class under this law, and what the case adds. By default a product of Annex I that came into service
-- after every date. Beside it a retired one, in another role.
local function world(role, class, more)
  local high = class == "high"
  return but({
    organization = { id = "org", name = "Org" },
    ai_system = {
      { id = "s1", name = "Triage", stage = "operated", autonomy = "recommend", personal_data = false, first_use_at = "2028-09-01", placed_at = "2028-09-01" },
      { id = "s2", name = "Other", stage = "retired", autonomy = "act", personal_data = true, first_use_at = "2020-01-01", placed_at = "2020-01-01" },
    },
    ai_role = { { id = "r1", system = "s1", framework = law, role = role }, { id = "r2", system = "s1", framework = "ISO42001", role = "partner" }, { id = "r3", system = "s2", framework = law, role = "authority" } },
    classification = {
      { id = "c1", subject = "s1", framework = law, class = class, route = high and "annex_i" or blank, criteria = { high and "EU-AI-ACT:Art.6(1)" or "EU-AI-ACT:Art.50(1)" }, derogation = false },
      { id = "c2", subject = "s1", framework = "own", class = "low", route = blank, criteria = {}, derogation = true },
      { id = "c3", subject = "s2", framework = law, class = "minimal", route = blank, criteria = {}, derogation = true },
    },
  }, more)
end

-- The cases that role, class and stage need in every rule built with `bound`. `about` = { roles = {…}?, classes = {…}?, stages = {…} or false? }
local function bindings(fine, about)
  local none, unknown, list = "not_applicable", "undetermined", {}
  local function add(says, facts, outcome, more) list[#list + 1] = but({ says, facts, outcome }, more) end
  if about.roles then
    local binds = {}
    for _, one in ipairs(about.roles) do
      binds[one] = true
      if one == "provider" or one == "deployer" then binds.provider_and_deployer = true end
    end
    for _, one in ipairs { "provider", "deployer", "importer", "distributor", "representative", "product_manufacturer", "gpai_provider", "provider_and_deployer" } do
      add("the role is " .. one, { ai_role = { role = one } }, binds[one] and {} or none)
    end
    add("a role that is bound, and another beside it", { ai_role = { { id = "r1", system = "s1", framework = law, role = about.roles[1] }, { id = "r4", system = "s1", framework = law, role = "product_manufacturer" } } }, {})
    add("no role is recorded", { ai_role = false }, unknown)
    add("a role under another framework only", { ai_role = { framework = "ISO42001" } }, unknown, { tempting = true })
    add("the role of another system only", { ai_role = { system = "s2" } }, unknown)
  end
  if about.classes then
    local binds = {}
    for _, one in ipairs(about.classes) do binds[one] = true end
    for _, one in ipairs { "prohibited", "high", "transparency", "minimal", "gpai", "gpai_systemic" } do
      add("the class is " .. one, { classification = { class = one } }, binds[one] and {} or none)
    end
    add("no class is recorded", { classification = false }, unknown)
    add("a class of its own only", { classification = { framework = "own" } }, unknown, { tempting = true })
    add("the class of another system only", { classification = { subject = "s2" } }, unknown)
  end
  if about.stages ~= false then
    local at = {}
    for _, one in ipairs(about.stages or { "deployed", "operated" }) do at[one] = true end
    for _, one in ipairs { "initiated", "developed", "deployed", "operated", "retired" } do
      add("a system that is " .. one, { ai_system = { stage = one } }, at[one] and {} or none)
    end
  end
  return lines(fine, list)
end

-- A world of `world("…", "high")` as one of a system by Annex III, under a point of it, in a body of that sort.
local function by_annex_iii(fine, point, body)
  local facts = but(fine.facts)
  facts.classification = but(facts.classification, { but(facts.classification[1], { route = "annex_iii", criteria = { "EU-AI-ACT:Art.6(2)", point } }) })
  facts.organization = but(facts.organization, { body = body })
  return but(fine, { facts = facts })
end

-- What the days and the points need where a rule asks for a system by Annex III; `reads`: the sentences that read `placed_at`.
local function days_iii(fine, reads)
  local silent = {}
  for _, id in ipairs(reads or {}) do silent[id] = "undetermined" end
  local kinds = fine.facts.classification
  local function elsewhere(other)
    local points = kinds[1].criteria
    return { classification = { but(kinds[1], { criteria = {} }), other == 2 and but(kinds[2], { criteria = points }) or kinds[2], other == 3 and but(kinds[3], { criteria = points }) or kinds[3] } }
  end
  local known = with(fine.complete or {}, { "classification" })
  return lines(fine, {
    { "in its present design since the first day of Annex III", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" } }, {} },
    { "in its present design since the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-01" } }, "not_applicable", tempting = true },
    { "first used on the first day, and nobody asked since when in this design", { ai_system = { first_use_at = "2027-12-02", placed_at = unasked } }, silent },
    { "first used the day before, and nobody asked whether the design was changed since", { ai_system = { first_use_at = "2027-12-01", placed_at = unasked } }, "undetermined" },
    { "the first day is today", { ai_system = { placed_at = day } }, {}, params = { annex_iii_from = day } },
    { "the first day is tomorrow", { ai_system = { placed_at = "2028-11-02" } }, "not_applicable", params = { annex_iii_from = "2028-11-02" } },
    { "first used on the first day, in a design that was there before", { ai_system = { first_use_at = "2027-12-02", placed_at = "2020-01-01" } }, {} },
    { "the point is one among the organisation's own", elsewhere(2), "not_applicable", complete = known },
    { "the point is that of another system", elsewhere(3), "not_applicable", complete = known },
  })
end

-- The same for a world whose system came by Annex I.
local function days_i(fine, reads)
  local none, unknown, silent = "not_applicable", "undetermined", {}
  for _, id in ipairs(reads or {}) do silent[id] = unknown end
  local function system(first, placed) return { ai_system = { first_use_at = first, placed_at = placed } } end
  return lines(fine, {
    { "in its present design since the first day", system("2020-01-01", "2028-08-02"), {} },
    { "in its present design since the day before", system("2020-01-01", "2028-08-01"), none, tempting = true },
    { "first used on the first day, and nobody asked since when in this design", system("2028-08-02", unasked), silent },
    { "first used the day before, and nobody asked whether the design was changed since", system("2028-08-01", unasked), unknown, tempting = true },
    { "a system by Annex III in its present design since their first day", but(system("2020-01-01", "2027-12-02"), { classification = { route = "annex_iii" } }), {} },
    { "a system by Annex III in its present design since the day before", but(system("2020-01-01", "2027-12-01"), { classification = { route = "annex_iii" } }), none },
    { "the first day is today", { ai_system = { placed_at = day } }, {}, params = { annex_i_from = day } },
    { "the first day is tomorrow", { ai_system = { placed_at = "2028-11-02" } }, none, params = { annex_i_from = "2028-11-02" } },
    { "before Chapter III binds anybody", {}, none, as_of = "2027-12-01" },
    { "nobody recorded the way into the class", { classification = { route = unasked } }, unknown },
  })
end

-- The cases of every rule about high-risk systems: role, class, stage, days, and the answers of people (`asked` = { id = "RULE/ID" }).
-- `reads`: the sentences that read `placed_at`.
local function high_risk_cases(fine, about)
  cases(bindings(fine, { roles = about.roles, classes = { "high" }, stages = about.stages }))
  if about.days ~= false then cases(days_i(fine, about.reads)) end
  for _, sentence in ipairs(about.asked or {}) do cases(asked(fine, sentence)) end
end

return {
  day = day, world = world, bindings = bindings, by_annex_iii = by_annex_iii, days_i = days_i, days_iii = days_iii, high_risk_cases = high_risk_cases,
}
