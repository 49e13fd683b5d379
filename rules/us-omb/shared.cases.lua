-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
-- The facts of a case: one system with its class, and what the case adds.
local function world(framework, class, more)
  return but({
    ai_system = { id = "s1", name = "Triage", stage = "operated" },
    classification = { id = "s1", subject = "s1", framework = framework, class = class },
  }, more)
end

-- Cases that every practice needs: whom it binds and from when. `more` are facts with which the rule is satisfied.
local function binding(given)
  local function with(says, day, outcome, changes, classification)
    local facts = world(given.framework, given.class, given.more)
    facts.ai_system = but(facts.ai_system, changes)
    if classification then facts.classification = { facts.classification, classification } end
    case { says, as_of = day, complete = given.complete, expects = { rule = outcome }, facts = facts }
  end
  for stage, outcome in pairs { initiated = "not_applicable", developed = "not_applicable", deployed = "satisfied", operated = "satisfied", retired = "not_applicable" } do
    with("a system that is " .. stage, given.day, outcome, { stage = stage })
  end
  for day, outcome in pairs(given.days) do with("judged as of " .. day, day, outcome) end
  for day, outcome in pairs(given.said or {}) do with("said on " .. day, given.day, outcome, { observed_at = day }) end
  with("its class under another memorandum does not matter", given.day, "satisfied", nil, { id = "s1-other", subject = "s1", framework = "own", class = "low" })
  with("nor does the class of another system", given.day, "satisfied", nil, { id = "s2", subject = "s2", framework = given.framework, class = "neither" })
end

-- The inventory of 2024 was asked for until M-25-21 took the place of M-24-10; `facts` satisfy the rule.
local function inventory(facts)
  for day, outcome in pairs { ["2025-04-02"] = "satisfied", ["2025-04-03"] = "not_applicable" } do
    case { "an answer of " .. day, as_of = day, expects = { rule = outcome }, facts = facts }
  end
end
-- And of these stages only, unless it is a common commercial use.
local function inventory_of(stages, facts)
  inventory(facts)
  local asked = {}
  for _, stage in ipairs(stages) do asked[stage] = true end
  local function with(says, field, value, outcome)
    local made = but(facts, { ai_system = but(facts.ai_system, { [field] = value }) })
    case { says, as_of = "2024-12-31", expects = { rule = outcome }, facts = made }
  end
  for _, stage in ipairs { "initiated", "developed", "deployed", "operated", "retired" } do
    with("a system that is " .. stage, "stage", stage, asked[stage] and "satisfied" or "not_applicable")
  end
  with("a common commercial use", "commercial_use", "listed", "not_applicable")
end

return {
  cases_of_inventory = inventory,
  cases_of_inventory_at = inventory_of,

  cases_2024 = function(classes, more, complete)
    binding { framework = "OMB M-24-10", class = classes[1], more = more, complete = complete, day = "2024-12-31",
      days = { ["2024-11-30"] = "not_applicable", ["2024-12-01"] = "satisfied", ["2025-04-02"] = "satisfied", ["2025-04-03"] = "not_applicable" } }
    local bound = {}
    for _, class in ipairs(classes) do bound[class] = true end
    for _, class in ipairs { "rights", "safety", "both", "neither" } do
      case { "a system of the class " .. class, as_of = "2024-12-31", complete = complete, expects = { rule = bound[class] and "satisfied" or "not_applicable" },
        facts = world("OMB M-24-10", class, more) }
    end
  end,
  cases_2025 = function(more)
    binding { framework = "OMB M-25-21", class = "high_impact", more = more, day = "2026-06-30",
      days = { ["2026-04-02"] = "not_applicable", ["2026-04-03"] = "satisfied" },
      said = { ["2025-04-02"] = "not_applicable", ["2025-04-03"] = "satisfied" } }
  end,

  -- Cases with the records of one kind in a register that is complete: what each of them shows of a sentence.
  cases_of_records = function(given)
    for says, about in pairs(given.shows) do
      case { says, as_of = given.as_of, complete = { given.kind }, expects = { [given.sentence] = about[1] },
        facts = world(given.framework, given.class, but(given.more or {}, { [given.kind] = about[2] })) }
    end
  end,

  system = function(class, more) return world("OMB M-24-10", class, more) end,
  later_system = function(class, more) return world("OMB M-25-21", class, more) end,
}
