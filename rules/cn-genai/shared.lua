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

local generating = { "generates_audio", "generates_image", "generates_video", "generates_text", "alters_content" }
local function provider_of(system) return that(the("ai_role.role", { system = system, framework = "CN-GENAI" }), "provider") end

return {
  but = but, with = with, lines = lines, unasked = unasked,
  generating = generating,
  class = the("classification.class", { subject = this.id, framework = "CN-GENAI" }),

  -- A generative service in use that the organisation offers to the public in mainland China.
  offered = { jurisdictions = contains "CN", stage = one_of { "deployed", "operated" }, features = overlaps(generating), provider_of(this.id) },
  provider_of = provider_of,

  -- For cases: such a service with its role, and another one.
  day = "2026-06-01",
  world = function(more)
    return but({
      ai_system = {
        { id = "s1", name = "Write", stage = "operated", jurisdictions = { "CN", "SG" }, features = { "generates_text" } },
        { id = "s2", name = "Other", stage = "operated", jurisdictions = { "SG" }, features = {} },
      },
      ai_role = { { id = "r1", system = "s1", framework = "CN-GENAI", role = "provider" }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "importer" }, { id = "r3", system = "s2", framework = "CN-GENAI", role = "customer" } },
    }, more)
  end,
  bound = function(fine)
    local list = {
      { "the day before the measures began", {}, "not_applicable", as_of = "2023-08-14" },
      { "a service that is not offered in China", { ai_system = { jurisdictions = { "SG" } } }, "not_applicable" },
      { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
      { "used, and offered to nobody", { ai_role = { role = "customer" } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "provider" } } }, "undetermined", tempting = true },
      { "it generates nothing", { ai_system = { features = { "talks_with_people" } } }, "not_applicable" },
      { "nobody says what it does", { ai_system = { features = unasked } }, "undetermined" },
      { "being put into use", { ai_system = { stage = "deployed" } }, {} },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
    }
    for _, feature in ipairs(generating) do list[#list + 1] = { "it does this: " .. feature, { ai_system = { features = { feature } } }, {} } end
    return lines(fine, list)
  end,
  run = function(...)
    for _, list in ipairs { ... } do
      for _, one in ipairs(list) do case(one) end
    end
  end,
}
