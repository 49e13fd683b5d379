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

-- See `try` below.
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
      empty_is_true = line.empty_is_true, subject = line.subject or fine.subject, params = line.params, as_of = line.as_of, of = fine.of, org = "org",
    }
  end
  return made
end

local function answers(about)
  local fine, made = about.world, {}
  local function add(says, given, outcome, tempting)
    local list = {}
    for _, one in ipairs(fine.facts.attestation) do
      if one.expectation ~= about.of then list[#list + 1] = one end
    end
    made[#made + 1] = { about.id .. ": " .. says, { attestation = with(list, given) }, { [about.id] = outcome }, tempting = tempting }
  end
  local function answer(more) return { said(about.of, about.subject, more) } end
  add("a plain no", answer { answer = "no" }, "not_satisfied")
  add("partly is not yes", answer { answer = "partly" }, "not_satisfied", true)
  add("nobody was asked, though other questions were", { said("another-rule/another-sentence", about.subject) }, "undetermined")
  add("a yes about something else", answer { subject = "unit:somewhere-else" }, "undetermined", true)
  add("said today", answer { at = "2025-01-01" }, "satisfied")
  add("dated tomorrow", answer { at = "2025-01-02" }, "undetermined", true)
  add("it holds until today", answer { ["until"] = "2025-01-01" }, "satisfied")
  add("it held until yesterday", answer { ["until"] = "2024-12-31" }, "undetermined", true)
  add("as old as an answer may get", answer { at = "2024-01-02" }, "satisfied")
  add("older than an answer may get", answer { at = "2024-01-01" }, "undetermined", true)
  add("nobody says what was seen", answer { seen = blank }, "undetermined", true)
  add("two who do not agree", { said(about.of, about.subject), said(about.of, about.subject, { id = "second", answer = "no" }) }, "undetermined", true)
  return made
end

return {
  live = one_of { "deployed", "operated" },
  standard = contains "ISO27001",

  -- A control of Annex A is judged only where the statement of applicability selects it in general. Without a statement, or
  -- where entries differ, nobody can say whether it applies.
  selected = function(control)
    return that(the("control_statement.applicable", { control = control, system = absent }), true)
  end,

  -- What only a person can say of the subject, as in the pack of ISO/IEC 42001: an answer in force that counts.
  attested = function(sentence)
    return that(the("attestation.answer", { expectation = sentence, subject = this, counts = true, at = fresh(param.attestation_life), ["until"] = not_before(today) }), "yes")
  end,

  -- Of a process that serves both systems (its theme in words), or of one that the information security system has to itself
  -- (its theme is the id of the requirement).
  theme = function(word, id) return one_of { word, "ISO27001:" .. id } end,

  -- The controls of Annex A that AI work leans on and that no rule of their own looks at.
  leaned_on = {
    "A.5.10", "A.5.12", "A.5.14", "A.5.15", "A.5.18", "A.5.23", "A.5.31", "A.5.32", "A.5.33", "A.5.34", "A.5.37", "A.6.8",
    "A.8.2", "A.8.3", "A.8.4", "A.8.8", "A.8.9", "A.8.11", "A.8.12", "A.8.16", "A.8.25", "A.8.27", "A.8.28", "A.8.30", "A.8.31", "A.8.33",
  },

  in_force = function(more) return but({ from = not_after(today), to = either { absent, not_before(today) } }, more) end,
  past = { present, not_after(today) },

  -- For cases ---------------------------------------------------------------------------------------------------------

  unasked = unasked, but = but, without = without, with = with, said = said,

  -- A fine world and, for each line { sentence, changes of facts by kind, changes of outcomes }, a world that differs from it: one
  -- case each. A change of facts is a list, or some fields of the only (or first) fact; `false` leaves the kind out. The rule comes
  -- to the worst of its sentences, those of `fine.advice` left out.
  try = function(fine, list)
    for _, one in ipairs(lines(fine, with({ { fine[1] } }, list))) do case(one) end
  end,

  -- The lines that the applicability of a control needs.
  statements = function(control)
    local function entry(system, applicable, id) return { id = id or "soa1", control = control, system = system, applicable = applicable } end
    local other = { id = "soa3", control = "ISO27001:A.7.12", system = blank, applicable = true }
    return {
      { "excluded by the statement of applicability", { control_statement = { entry(blank, false), other } }, "not_applicable" },
      { "no statement of applicability: nobody can say whether the control applies", { control_statement = false }, "undetermined", tempting = true },
      { "a statement that is silent on this control", { control_statement = { other } }, "undetermined", tempting = true },
      { "two entries that differ", { control_statement = { entry(blank, true), entry(blank, false, "soa2") } }, "undetermined" },
      { "an entry for one system is none in general", { control_statement = { entry("s9", true), other } }, "undetermined", tempting = true },
      { "excluded for one system, selected in general", { control_statement = { entry(blank, true), entry("s9", false, "soa2") } }, {} },
    }
  end,
  stated = function(control)
    return { { id = "soa1", control = control, system = blank, applicable = true }, { id = "soa2", control = "ISO27001:A.7.12", system = blank, applicable = false } }
  end,

  -- The lines that an attested sentence needs, all but the satisfied one.
  asked = answers,
}
