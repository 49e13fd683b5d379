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

-- The Union and the three states of the European Economic Area in which the Regulation applies as well.
local area = {
  "EU", "EEA", "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO",
  "PL", "PT", "RO", "SE", "SI", "SK",
}

-- An activity of the record in force under the Regulation; `more` says for whom.
local function activity(more)
  return but({ laws = contains "GDPR", ended_at = either { absent, not_before(today) } }, more)
end

return {
  but = but, with = with, lines = lines, unasked = unasked, said = said, area = area,
  in_area = overlaps(area),
  live = one_of { "deployed", "operated" },
  under_it = activity(),
  controllers = function(more) return activity(but({ role = one_of { "controller", "joint_controller" } }, more)) end,

  -- What only a person can say of the subject; no answer in force is unknown, partly is no.
  attested = function(sentence)
    return that(the("attestation.answer", { expectation = sentence, subject = this, counts = true, at = fresh(param.attestation_life), ["until"] = not_before(today) }), "yes")
  end,

  -- One step up where health, belief, biometrics and the like are in it, one where machines decide alone.
  severity = function(base)
    return { base = base, add = { by(this.special_categories, { [true] = 1, otherwise = 0 }), by(this.automated_decisions, { significant = 1, otherwise = 0 }) } }
  end,

  -- For cases: an activity of a controller in which all is in order.
  processing = {
    id = "p1", name = "Screening", laws = { "GDPR" }, role = "controller", systems = { "s1" }, purposes = { "hiring" }, persons = { "applicants" },
    data_categories = { "curriculum vitae" }, recipients = {}, retention = "six months", security = "encrypted", legal_basis = "legal_obligation",
    special_categories = false, large_scale = false, systematic_monitoring = false, core_activity = false, automated_decisions = "none", assessment_triggers = { "none" },
    transfers_abroad = false, processors = {}, information_exemption = blank, started_at = "2024-03-01", ended_at = blank,
  },
  -- Another organisation's law, another part in it, and an end: the lines that every rule on an activity needs.
  bound = function(fine, both)
    local list = {
      { "an activity under another law", { processing_activity = { laws = { "IN-DPDP" } } }, "not_applicable" },
      { "under this law and another", { processing_activity = { laws = { "IN-DPDP", "GDPR" } } }, {} },
      { "somebody looked, and no such law binds it", { processing_activity = { laws = {} } }, "not_applicable" },
      { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined", tempting = true },
      { "it ended yesterday", { processing_activity = { ended_at = "2024-12-31" } }, "not_applicable" },
      { "it ends today", { processing_activity = { ended_at = "2025-01-01" } }, {} },
      { "done for somebody else", { processing_activity = { role = "processor" } }, both and {} or "not_applicable" },
      { "decided on together with others", { processing_activity = { role = "joint_controller" } }, {} },
      { "before the Regulation applied", {}, "not_applicable", as_of = "2018-05-24" },
    }
    if not both then list[#list + 1] = { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined", tempting = true } end
    return lines(fine, list)
  end,
  run = function(...)
    for _, list in ipairs { ... } do
      for _, one in ipairs(list) do case(one) end
    end
  end,
}
