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

local function role_of(system) return the("ai_role.role", { system = system, framework = "US-HIPAA-PCI" }) end
local live = one_of { "deployed", "operated" }
local health, cards = { "covered_entity", "business_associate" }, { "merchant", "service_provider" }
local heard = either { absent, is_not "refused" }
local function attested(sentence)
  return that(the("attestation.answer", { expectation = sentence, subject = this, counts = true, at = fresh(param.attestation_life), ["until"] = not_before(today) }), "yes")
end

return {
  but = but, with = with, lines = lines, unasked = unasked, said = said,
  attested = attested, heard = heard,
  role_of = role_of,
  health = { "covered_entity", "business_associate" },
  cards = { "merchant", "service_provider" },

  -- A system in use in the United States, of an organisation in one of the given roles.
  in_use_by = function(roles, more)
    return but({ jurisdictions = contains "US", stage = live, that(role_of(this.id), one_of(roles)) }, more)
  end,
  -- A system in use through which a merchant or service provider may touch card data; these rules know no places.
  with_cards = function(more)
    return but({ stage = live, that(role_of(this.id), one_of(cards)) }, more)
  end,
  -- The sentence that a measure works, as the last look at it within a year showed. No look is no breach: nobody knows.
  works = function(control, says)
    return {
      id = "works", says = says, level = "required", method = "test",
      every = "control_check", where = { control = control, subject = this, at = { fresh(param.yearly), most("control_check.at", { control = control, subject = this, at = not_after(today) }) } },
      has = { result = "effective" }, empty = "undetermined",
    }
  end,
  -- An activity with health information that these rules bind and that has not ended.
  health_activity = function(more)
    return but({ laws = contains "US-HIPAA-PCI", ended_at = either { absent, not_before(today) } }, more)
  end,

  -- For cases.
  day = "2026-06-01",
  world = function(role, more)
    return but({
      ai_system = { { id = "s1", name = "Triage", stage = "operated", jurisdictions = { "US", "US-CO" }, personal_data = true }, { id = "s2" } },
      ai_role = { { id = "r1", system = "s1", framework = "US-HIPAA-PCI", role = role }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "importer" }, { id = "r3", system = "s2", framework = "US-HIPAA-PCI", role = "customer" } },
    }, more)
  end,
  processing = {
    id = "p1", name = "Notes", laws = { "US-HIPAA-PCI" }, role = "controller", systems = { "s1" }, legal_basis = "treatment_payment_operations", processors = { "v1", "v2" }, ended_at = blank,
  },
  bound = function(fine, roles)
    local list = {
      { "elsewhere", { ai_system = { jurisdictions = { "DE" } } }, "not_applicable" },
      { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
      { "an organisation of another sort", { ai_role = { role = "customer" } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = roles[1] } } }, "undetermined", tempting = true },
      { "being put into use", { ai_system = { stage = "deployed" } }, {} },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
    }
    for _, role in ipairs(roles) do list[#list + 1] = { "as " .. role, { ai_role = { role = role } }, {} } end
    return lines(fine, list)
  end,
  -- The looks at a measure that `works` asks for, and every way they can fail.
  looks = function(control)
    local look = { id = "k1", control = control, subject = "ai_system:s1", at = "2026-01-01", result = "effective" }
    return look, but(look, { id = "k2", subject = "ai_system:s2", result = "not", at = "2026-02-01" }), but(look, { id = "k3", control = "US-HIPAA-PCI:other", result = "not", at = "2026-02-01" })
  end,
  look_lines = function(fine, look, foreign, other)
    local function with(changes, more) return { control_check = { but(look, changes), foreign, other, more } } end
    return lines(fine, {
      { "looked at, and it works", {}, {} },
      { "it works in part", with { result = "partly" }, { works = "not_satisfied" }, tempting = true },
      { "it does not work", with { result = "not" }, { works = "not_satisfied" } },
      { "nobody says what was found", with { result = unasked }, { works = "undetermined" } },
      { "another system and another measure failed on the same day", { control_check = { look, but(foreign, { at = look.at }), but(other, { at = look.at }) } }, {} },
      { "two looks on one day, of which one failed", with({}, but(look, { id = "k4", result = "not" })), { works = "not_satisfied" }, tempting = true },
      { "it failed, and worked later", with({}, but(look, { id = "k4", result = "not", at = "2025-12-31" })), {} },
      { "it worked, and failed later", with({}, but(look, { id = "k4", result = "not", at = "2026-01-02" })), { works = "not_satisfied" }, tempting = true },
      { "a look planned for tomorrow", with({}, but(look, { id = "k4", result = "not", at = "2026-06-02" })), {} },
      { "a look of today", with({}, but(look, { id = "k4", result = "not", at = "2026-06-01" })), { works = "not_satisfied" } },
      { "another system and another measure were looked at", { control_check = { but(foreign, { result = "effective" }), but(other, { result = "effective" }) } }, { works = "undetermined" }, tempting = true },
      { "looked at as long ago as may be", with { at = "2025-06-02" }, {} },
      { "looked at too long ago", with { at = "2025-06-01" }, { works = "undetermined" }, tempting = true },
      { "looked at, and there may be later looks", {}, { works = "undetermined" }, complete = {} },
    })
  end,
  -- A sentence for a person, in all the ways it can fail.
  answers = function(fine, id, of, about)
    local function answer(changes) return { attestation = { said(of, about, but({ at = "2026-01-01", ["until"] = "2026-12-31" }, changes)) } } end
    return lines(fine, {
      { "somebody found that it does not hold", answer { answer = "no" }, { [id] = "not_satisfied" } },
      { "it holds in part", answer { answer = "partly" }, { [id] = "not_satisfied" }, tempting = true },
      { "nobody looked", { attestation = { said("other/sentence", about, { at = "2026-01-01", ["until"] = "2026-12-31" }) } }, { [id] = "undetermined" }, tempting = true },
      { "another one was looked at", answer { subject = about .. "0" }, { [id] = "undetermined" }, tempting = true },
      { "answered as long ago as may be", answer { at = "2025-06-02" }, {} },
      { "answered too long ago", answer { at = "2025-06-01" }, { [id] = "undetermined" }, tempting = true },
      { "the answer holds until today", answer { ["until"] = "2026-06-01" }, {} },
      { "the answer held until yesterday", answer { ["until"] = "2026-05-31" }, { [id] = "undetermined" }, tempting = true },
      { "nobody says what was seen", answer { seen = blank }, { [id] = "undetermined" }, tempting = true },
    })
  end,
  answered = function(of, about) return said(of, about, { at = "2026-01-01", ["until"] = "2026-12-31" }) end,
  -- A system with cards: its stage and its roles, wherever it is.
  bound_cards = function(fine)
    local list = {
      { "elsewhere", { ai_system = { jurisdictions = { "DE" } } }, {} },
      { "as service_provider", { ai_role = { role = "service_provider" } }, {} },
      { "an organisation of another sort", { ai_role = { role = "customer" } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "merchant" } } }, "undetermined", tempting = true },
      { "being put into use", { ai_system = { stage = "deployed" } }, {} },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
    }
    return lines(fine, list)
  end,
  -- The same for what hangs on a system: a model, a use of data.
  bound_by_role = function(fine, roles)
    local list = {
      { "an organisation of another sort", { ai_role = { role = "customer" } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = roles[1] } } }, "undetermined", tempting = true },
    }
    for _, role in ipairs(roles) do list[#list + 1] = { "as " .. role, { ai_role = { role = role } }, {} } end
    return lines(fine, list)
  end,
  bound_activity = function(fine)
    return lines(fine, {
      { "an activity under another law", { processing_activity = { laws = { "GDPR" } } }, "not_applicable" },
      { "under these rules and another law", { processing_activity = { laws = { "GDPR", "US-HIPAA-PCI" } } }, {} },
      { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined", tempting = true },
      { "it ended yesterday", { processing_activity = { ended_at = "2026-05-31" } }, "not_applicable" },
      { "it ends today", { processing_activity = { ended_at = "2026-06-01" } }, {} },
    })
  end,
  run = function(...)
    for _, list in ipairs { ... } do
      for _, one in ipairs(list) do case(one) end
    end
  end,
}
