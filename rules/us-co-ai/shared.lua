-- What the rules and cases of this pack have in common; `shared` in every other file.

-- A copy of a table with other values: the world of one case from the world where all is well.
local function but(base, changes)
  local made = {}
  for key, value in pairs(base) do made[key] = value end
  for key, value in pairs(changes or {}) do made[key] = value end
  return made
end

-- A copy without some of its entries: a kind of fact that is not on file, a field that nobody was asked for.
local function without(base, ...)
  local made = but(base)
  for i = 1, select("#", ...) do made[(select(i, ...))] = nil end
  return made
end

-- Two lists in one.
local function with(list, more)
  local made = {}
  for _, one in ipairs(list) do made[#made + 1] = one end
  for _, one in ipairs(more) do made[#made + 1] = one end
  return made
end

-- A person's answer to a sentence that only a person can judge, as of the day of the cases.
local function said(sentence, subject, more)
  return but({ id = "w:" .. sentence, expectation = sentence, subject = subject, answer = "yes", at = "2024-07-01", ["until"] = "2025-06-30",
    attester = "assessor", seen = { "notes" }, population = 12, sample = 4 }, more)
end

-- One case for each line { sentence, changes of facts by kind, changes of outcomes }: a world from the one where all is well. A
-- change of facts is a list, or some fields of the only (or first) fact; `false` leaves the kind out; a field that is `unasked` is
-- one that nobody was asked for. The rule comes to the worst of its sentences, those of `fine.advice` left out.
local worst = { not_applicable = 0, satisfied = 1, undetermined = 2, not_satisfied = 3 }
local unasked = "(nobody was asked)"
local function asked_for(fact)
  local made = {}
  for key, value in pairs(fact) do
    if type(key) == "number" then value = asked_for(value) end
    if value ~= unasked then made[key] = value end
  end
  return made
end
local function lines(fine, list)
  local made = {}
  for _, line in ipairs(list) do
    local facts, expects = but(fine.facts), {}
    for kind, change in pairs(line[2] or {}) do
      local old = facts[kind]
      if not change then
        facts[kind] = nil
      elseif change[1] or not old then
        facts[kind] = change
      elseif old[1] then
        facts[kind] = but(old, { but(old[1], change) })
      else
        facts[kind] = but(old, change)
      end
      if facts[kind] then facts[kind] = asked_for(facts[kind]) end
    end
    for id, outcome in pairs(fine.expects) do
      expects[id] = outcome
      if type(line[3]) == "string" and outcome ~= "not_applicable" then expects[id] = line[3] end
    end
    if type(line[3]) == "table" then expects = but(expects, line[3]) end
    local rule, advice = "not_applicable", { rule = true }
    for _, id in ipairs(fine.advice or {}) do advice[id] = true end
    for id, outcome in pairs(expects) do
      if not advice[id] and worst[outcome] > worst[rule] then rule = outcome end
    end
    expects.rule = rule
    made[#made + 1] = {
      line[1], facts = facts, expects = expects, tempting = line.tempting, complete = line.complete or fine.complete,
      empty_is_true = line.empty_is_true, subject = line.subject or fine.subject, params = line.params, as_of = line.as_of or fine.as_of, org = "org",
    }
  end
  return made
end

local function role_of(system) return the("ai_role.role", { system = system, framework = "US-CO-AI" }) end
local function class_of(system) return the("classification.class", { subject = system, framework = "US-CO-AI" }) end

return {
  but = but, with = with, lines = lines, unasked = unasked, said = said,

  -- What only a person can say of the subject; no answer in force is unknown, partly is no.
  attested = function(sentence)
    return that(the("attestation.answer", { expectation = sentence, subject = this, counts = true, at = fresh(param.attestation_life), ["until"] = not_before(today) }), "yes")
  end,
  live = one_of { "deployed", "operated" },

  -- A system of the class covered_ADMT that the law of Colorado meets, in the given role.
  covered = function(role, more)
    return but({ jurisdictions = contains "US-CO", that(class_of(this.id), "covered_ADMT"), that(role_of(this.id), role) }, more)
  end,
  -- A decision in which such a system, deployed by the organisation, weighed.
  weighed = function(more)
    return but({ ["system.jurisdictions"] = contains "US-CO", influenced = true, that(class_of(this.system), "covered_ADMT"), that(role_of(this.system), "deployer") }, more)
  end,

  -- For cases: a system with its role and class, another one, and a decision.
  world = function(role, more)
    return but({
      ai_system = { { id = "s1", name = "Score", stage = "operated", jurisdictions = { "US-CO", "US-TX" } }, { id = "s2", name = "Other", stage = "operated", jurisdictions = { "US-TX" } } },
      ai_role = { { id = "r1", system = "s1", framework = "US-CO-AI", role = role }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "importer" }, { id = "r3", system = "s2", framework = "US-CO-AI", role = "distributor" } },
      classification = { { id = "c1", subject = "s1", framework = "US-CO-AI", class = "covered_ADMT" }, { id = "c2", subject = "s1", framework = "own", class = "low" }, { id = "c3", subject = "s2", framework = "US-CO-AI", class = "neither" } },
    }, more)
  end,
  decision = {
    id = "d1", system = "s1", about = "lending", at = "2027-03-01", influenced = true, adverse = true, disclosed_at = "2027-03-31",
    review_requested_at = "2027-04-01", reviewed_at = "2027-05-16", reviewed_by = "person1", review_refused_reason = blank,
    correction_requested_at = "2027-04-01", corrected_at = "2027-05-16", records_until = "2030-03-01",
  },
  day = "2027-06-01",

  -- The lines on whom the law binds, from when, and where.
  bound = function(fine, other_role)
    local list = {
      { "the day before the law begins", {}, "not_applicable", as_of = "2026-12-31" },
      { "a system that Colorado does not meet", { ai_system = { jurisdictions = { "US-TX" } } }, "not_applicable" },
      { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
      { "a system that is not covered", { classification = { class = "neither" } }, "not_applicable" },
      { "nobody settled whether it is covered", { classification = { { id = "c2", subject = "s1", framework = "own", class = "covered_ADMT" } } }, "undetermined", tempting = true },
      { "the other role", { ai_role = { role = other_role } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "deployer" } } }, "undetermined", tempting = true },
    }
    return lines(fine, list)
  end,
  run = function(...)
    for _, list in ipairs { ... } do
      for _, one in ipairs(list) do case(one) end
    end
  end,
}
