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

local class = the("classification.class", { subject = this.id, framework = "KR-AI" })
local generating = { "generates_audio", "generates_image", "generates_video", "generates_text", "alters_content" }

-- A system in use that the law of Korea meets, and of which the organisation is an operator.
local function operated(more)
  local made = but(more or {}, { jurisdictions = contains "KR", stage = one_of { "deployed", "operated" } })
  made[#made + 1] = that(the("ai_role.role", { system = this.id, framework = "KR-AI" }), one_of { "developer", "user_operator" })
  return made
end

return {
  but = but, with = with, lines = lines, unasked = unasked, said = said,
  operated = operated,
  class = class,
  high_impact = that(class, "high_impact"),
  generating = generating,
  generative = overlaps(generating),

  -- What only a person can say of the subject; no answer in force is unknown, partly is no.
  attested = function(sentence)
    return that(the("attestation.answer", { expectation = sentence, subject = this, counts = true, at = fresh(param.attestation_life), ["until"] = not_before(today) }), "yes")
  end,

  -- What was put into use before the law began could not be told or settled in advance of it.
  since_the_law = { first_use_at = not_before "2026-01-22" },

  -- The sentence that a notice with these words was given, as fields of an expectation; `told_before` adds by when.
  told = function(says, words)
    return {
      id = "told", says = says, level = "required", method = "examine",
      some = "user_information", where = { system = this.id, audience = one_of { "user", "affected" } },
      has = { provided = "yes", contains = contains_all(words), provided_at = { present, not_after(today) } },
    }
  end,
  told_before = function(words)
    return {
      id = "in-advance", says = "they were told by the day it was put into use", level = "required", method = "test",
      when = { first_use_at = not_before "2026-01-22" },
      some = "user_information", where = { system = this.id, audience = one_of { "user", "affected" } },
      has = { contains = contains_all(words), provided_at = { present, not_after(this.first_use_at) } },
    }
  end,
  -- And the cases of both.
  told_lines = function(words)
    local notice = { id = "i1", system = "s1", audience = "user", provided = "yes", contains = words, provided_at = "2026-03-01" }
    local foreign = but(notice, { id = "i2", system = "s2", provided_at = "2026-02-01" })
    local partner = but(notice, { id = "i3", audience = "partner", provided_at = "2026-02-01" })
    local function given(changes, more) return but({ user_information = { but(notice, changes), foreign, partner } }, more) end
    local list = {
      { "told on the day it was put into use", {}, {} },
      { "told those affected", given { audience = "affected" }, {} },
      { "told the day after", given { provided_at = "2026-03-02" }, { ["in-advance"] = "not_satisfied" }, tempting = true },
      { "written and not given", given { provided = "no" }, { told = "not_satisfied" }, tempting = true },
      { "on no day", given { provided_at = blank }, "not_satisfied", tempting = true },
      { "today", given({ provided_at = "2026-06-01" }, { ai_system = { first_use_at = "2026-06-01" } }), {} },
      { "tomorrow", given({ provided_at = "2026-06-02" }, { ai_system = { first_use_at = "2026-06-02" } }), { told = "not_satisfied" }, tempting = true },
      { "only partners, and users of another system", { user_information = { foreign, partner } }, "not_satisfied", tempting = true },
      { "no register of notices that is known to be whole", { user_information = false }, "undetermined", complete = {} },
      { "in use since before the law began", { ai_system = { first_use_at = "2026-01-21" } }, { ["in-advance"] = "not_applicable" } },
      { "in use since the law began", { ai_system = { first_use_at = "2026-01-22" } }, { ["in-advance"] = "not_satisfied" } },
      { "nobody says since when it is in use", { ai_system = { first_use_at = unasked } }, { ["in-advance"] = "undetermined" } },
    }
    for i, word in ipairs(words) do
      local most = { "purpose" }
      for j, other in ipairs(words) do if j ~= i then most[#most + 1] = other end end
      list[#list + 1] = { "no word on " .. word, given { contains = most }, "not_satisfied", tempting = true }
    end
    return { notice, foreign, partner }, list
  end,

  -- One step up for a system of high impact.
  severity = function(base) return { base = base, add = { by(class, { high_impact = 1, otherwise = 0 }) } } end,

  -- For cases: a generative system of high impact with its role and class, and another one.
  day = "2026-06-01",
  world = function(more)
    return but({
      ai_system = {
        { id = "s1", name = "Hire", stage = "operated", first_use_at = "2026-03-01", jurisdictions = { "KR", "JP" }, features = { "generates_text" } },
        { id = "s2", name = "Other", stage = "operated", jurisdictions = { "JP" }, features = {} },
      },
      ai_role = { { id = "r1", system = "s1", framework = "KR-AI", role = "user_operator" }, { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "importer" }, { id = "r3", system = "s2", framework = "KR-AI", role = "customer" } },
      classification = {
        { id = "c1", subject = "s1", framework = "KR-AI", class = "high_impact", decided_at = "2026-03-01" },
        { id = "c2", subject = "s1", framework = "EU-AI-ACT", class = "other", decided_at = "2024-01-01" },
        { id = "c3", subject = "s2", framework = "KR-AI", class = "not_high_impact", decided_at = "2026-03-01" },
      },
    }, more)
  end,

  -- The lines on whom the law binds, from when, and where.
  bound = function(fine)
    return lines(fine, {
      { "the day before the law began", {}, "not_applicable", as_of = "2026-01-21" },
      { "a system that Korea does not meet", { ai_system = { jurisdictions = { "JP" } } }, "not_applicable" },
      { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
      { "made and provided by the organisation", { ai_role = { role = "developer" } }, {} },
      { "used, and offered to nobody", { ai_role = { role = "customer" } }, "not_applicable" },
      { "nobody settled the role", { ai_role = { { id = "r2", system = "s1", framework = "EU-AI-ACT", role = "developer" } } }, "undetermined", tempting = true },
      { "being put into use", { ai_system = { stage = "deployed" } }, {} },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
    })
  end,
  run = function(...)
    for _, list in ipairs { ... } do
      for _, one in ipairs(list) do case(one) end
    end
  end,
}
