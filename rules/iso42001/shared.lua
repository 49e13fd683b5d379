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

-- The statement of applicability as far as a case needs it: `control` is decided on in general, another control and an AI
-- system of its own say the opposite.
local function stated(control, applicable)
  local decided = applicable == nil or applicable
  return {
    { id = "soa1", control = control, system = blank, applicable = decided },
    { id = "soa2", control = "ISO42001:A.4.2", system = blank, applicable = not decided },
    { id = "soa3", control = control, system = "s-other", applicable = not decided },
  }
end

-- A world in which everything is satisfied, as a function of what a case changes in it. By kind: a table of fields changes the first
-- fact of that kind, a fact with its id or a list of facts stands in place of the others, `shared.gone` takes them away; a field
-- that is `shared.gone` is one that nobody was asked for.
local gone = "(gone)"
local function world(base)
  return function(changes)
    local made = but(base)
    for kind, change in pairs(changes or {}) do
      local facts = base[kind] or {}
      if change == gone then
        made[kind] = nil
      elseif change[1] ~= nil or change.id ~= nil then
        made[kind] = change
      else
        local list, first = {}, {}
        for i, fact in ipairs(facts[1] and facts or { facts }) do list[i] = fact end
        for field, value in pairs(but(list[1], change)) do
          if value ~= gone then first[field] = value end
        end
        list[1] = first
        made[kind] = list
      end
    end
    return made
  end
end

-- See `lines` below.
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
      empty_is_true = line.empty_is_true, subject = line.subject or fine.subject, params = line.params, org = "org",
    }
  end
  return made
end

local own_class = the("classification.class", { subject = this.id, framework = "own" })

return {
  live = one_of { "deployed", "operated" },

  -- A control is judged only where the statement of applicability selects it, for the system or in general; an entry for
  -- the system goes before a general one. Without a statement, or where entries of one rank differ, nobody can say
  -- whether it applies.
  selected = function(control)
    return that(the("control_statement.applicable", { control = control, system = either { this.id, absent } }, { specific = "system" }), true)
  end,
  selected_in_general = function(control)
    return that(the("control_statement.applicable", { control = control, system = absent }), true)
  end,

  -- The same for a subject that is about a system: a release, a test, an incident.
  selected_by_system = function(control)
    return that(the("control_statement.applicable", { control = control, system = either { this.system, absent } }, { specific = "system" }), true)
  end,

  -- The scope says that the subject lies inside. Where it is silent nobody can say, and 4.3 finds the silence.
  in_scope = that(the("scope_item.included", { item = this }), true),

  -- Not left out of the scope: what it says of the subject holds yes, or it says nothing at all (shares nothing with all that it
  -- says). A system on which a complete scope is silent does not escape its controls by that.
  not_outside = that(values("scope_item.included", { item = this }), either { contains(true), disjoint(values("scope_item.included")) }),

  -- The organisation's own class of the subject, an AI system: high, medium or low.
  own_class = own_class,

  -- One step up for a system that the organisation itself puts in its highest class, one for personal data.
  severity = function(base)
    return { base = base, add = { by(own_class, { high = 1, otherwise = 0 }), by(this.personal_data, { [true] = 1, otherwise = 0 }) } }
  end,
  -- The same for a subject that is about a system: a risk, a release, an incident.
  severity_by_system = function(base)
    local class = the("classification.class", { subject = this.system, framework = "own" })
    return { base = base, add = { by(class, { high = 1, otherwise = 0 }), by(this.system.personal_data, { [true] = 1, otherwise = 0 }) } }
  end,

  -- What only a person can say of the subject: `attested "RULE/EXPECTATION"` is a condition on the subject, for sentences
  -- of method interview or observe. No answer in force is unknown, and so are answers that differ; partly is no. One that
  -- does not say who, when, until when, what was seen and how many of how many does not count.
  attested = function(sentence)
    return that(the("attestation.answer", { expectation = sentence, subject = this, counts = true, at = fresh(param.attestation_life), ["until"] = not_before(today) }), "yes")
  end,

  -- The processes for a theme, the interval the organisation set itself there, and whether it set one:
  -- `when = { shared.planned "internal_audit" }, has = { at = fresh(shared.interval "internal_audit") }`.
  process = function(theme) return { theme = theme, in_use_since = not_after(today) } end,
  interval = function(theme) return the("process.interval", { theme = theme }) end,
  planned = function(theme) return that(count("process", { theme = theme, interval = present }), at_least(1)) end,

  -- Whether there was an AI management system on that day: somebody answered for its conformity. What came before owes now what is
  -- demanded, not then.
  under_aims = function(date)
    return that(date, not_before(least("role_assignment.from", { responsibility = contains "aims_conformity" })))
  end,

  -- A role, or a stretch of work, that has begun and not ended; `more` narrows it.
  in_force = function(more) return but({ from = not_after(today), to = either { absent, not_before(today) } }, more) end,

  -- Said of a list of standards or of audit criteria: ISO/IEC 42001 is among them.
  standard = contains "ISO42001",

  -- Said of the id of a control or of a process's theme: not of information security. An organisation with both management
  -- systems keeps the other's statement of applicability, looks at controls and processes in the same registers.
  not_security = either { absent, none_of(catalog "ISO27001:all") },
  -- The same of a list of ids: it names something of AI, or nothing of information security.
  not_security_alone = either { absent, overlaps(catalog "ISO42001:all"), disjoint(catalog "ISO27001:all") },

  -- Which requirements the words of role_assignment.responsibility stand for.
  areas = {
    aims_conformity   = { "ISO42001:4.4", "ISO42001:5.3" },
    aims_reporting    = { "ISO42001:9.1" },
    risk_management   = { "ISO42001:6.1.1", "ISO42001:6.1.2", "ISO42001:6.1.3", "ISO42001:8.2", "ISO42001:8.3" },
    impact_assessment = { "ISO42001:6.1.4", "ISO42001:8.4", "ISO42001:A.5.2", "ISO42001:A.5.3", "ISO42001:A.5.4", "ISO42001:A.5.5" },
    data_quality      = { "ISO42001:A.7.2", "ISO42001:A.7.3", "ISO42001:A.7.4", "ISO42001:A.7.5", "ISO42001:A.7.6" },
    development       = { "ISO42001:A.6.1.2", "ISO42001:A.6.1.3", "ISO42001:A.6.2.2", "ISO42001:A.6.2.3", "ISO42001:A.6.2.4", "ISO42001:A.6.2.5" },
    supplier_relations = { "ISO42001:A.10.3" },
    concerns          = { "ISO42001:A.3.3" },
  },
  stated = stated,

  -- The AI policy in force.
  policy = { type = "policy", covers = contains "ISO42001:5.2", status = "approved" },

  -- For cases ---------------------------------------------------------------------------------------------------------

  unasked = unasked, gone = gone, world = world, but = but, without = without, with = with, said = said,

  -- `local world = shared.around(fine)`: worlds like that of the case `fine`, each with its own sentence, with other facts
  -- of some kinds (`{}`: none), other outcomes, and other fields of the case.
  around = function(fine)
    return function(says, facts, expects, more)
      return but(but(fine, { says, facts = but(fine.facts, facts), expects = but(fine.expects, expects) }), more)
    end
  end,

  -- Variations of a case in which all is well: `change` gives the one fact of a kind other values, `unasked` takes fields
  -- from it, `put` sets the facts of a kind, `drop` takes kinds away, `open` registers of the case's complete ones; what is
  -- in `expects` differs from the case, all else must stay.
  --   shared.vary(fine, { { "without a level", change = { risk = { inherent = blank } }, expects = { analysed = "not_satisfied" } } })
  vary = function(fine, variations)
    for _, one in ipairs(variations) do
      local facts, complete = but(fine.facts), {}
      for kind, fields in pairs(one.unasked or {}) do
        for _, field in ipairs(fields) do facts[kind] = without(facts[kind], field) end
      end
      for kind, values in pairs(one.change or {}) do facts[kind] = but(facts[kind], values) end
      for kind, fact in pairs(one.put or {}) do facts[kind] = fact end
      for _, kind in ipairs(one.drop or {}) do facts[kind] = nil end
      for _, kind in ipairs(one.complete or fine.complete or {}) do
        local open = false
        for _, other in ipairs(one.open or {}) do open = open or other == kind end
        if not open then complete[#complete + 1] = kind end
      end
      case(but(fine, {
        one[1], facts = facts, complete = complete, expects = but(fine.expects, one.expects), tempting = one.tempting, params = one.params,
        empty_is_true = one.empty_is_true, as_of = one.as_of, subject = one.subject,
      }))
    end
  end,

  -- One system in operation, its entry in the statement, and what the case adds.
  system = function(control, more)
    return but({
      ai_system = { id = "s1", name = "Triage", stage = "operated" },
      control_statement = { id = "soa1", control = control, system = blank, applicable = true },
    }, more)
  end,

  -- A world where all is well: a system in operation and in scope, and a statement that selects the control. Beside them
  -- what belongs to others: another system, another control.
  chosen = function(control, more)
    return but({
      organization = { id = "org", name = "Org" },
      ai_system = { { id = "s1", name = "Triage", stage = "operated" }, { id = "s2", name = "Other", stage = "operated" } },
      scope_item = { { id = "in1", item = "ai_system:s1", included = true }, { id = "in2", item = "ai_system:s2", included = false } },
      control_statement = {
        { id = "soa1", control = control, system = blank, applicable = true },
        { id = "soa2", control = control, system = "s2", applicable = false },
        { id = "soa3", control = "ISO42001:A.5.3", system = blank, applicable = false },
      },
    }, more)
  end,

  -- One case for each line { sentence, changes of facts by kind, changes of outcomes }: a world from the one where all is
  -- well. A change of facts is a list, or some fields of the only (or first) fact; `false` leaves the kind out. The rule
  -- comes to the worst of its sentences, those of `fine.advice` left out.
  --   for _, one in ipairs(shared.lines(fine, { { "no plan", { deployment = { plan = blank } }, { planned = "not_satisfied" } } })) do case(one) end
  lines = lines,

  -- The cases that the applicability of a control needs. `about` is "general" where the rule asks for the general entry
  -- alone, "system" where its subject is about a system, and nothing where it is a system in scope.
  statements = function(fine, control, about)
    local function entry(system, applicable, id) return { id = id or "soa1", control = control, system = system, applicable = applicable } end
    local other = { id = "soa3", control = "ISO42001:A.5.3", system = blank, applicable = true }
    local none, unknown = "not_applicable", "undetermined"
    local list = {
      { "excluded by the statement of applicability", { control_statement = { entry(blank, false), other } }, none },
      { "no statement of applicability: nobody can say whether the control applies", { control_statement = false }, unknown, tempting = true },
      { "a statement that is silent on this control", { control_statement = { other } }, unknown, tempting = true },
      { "two general entries that differ", { control_statement = { entry(blank, true), entry(blank, false, "soa2") } }, unknown },
    }
    if about == "general" then
      list[#list + 1] = { "an entry for one system is none in general", { control_statement = { entry("s1", true), other } }, unknown, tempting = true }
    else
      list[#list + 1] = { "an entry for this system alone", { control_statement = { entry("s1", true), other } }, {} }
      list[#list + 1] = { "selected in general, excluded for this system", { control_statement = { entry(blank, true), entry("s1", false, "soa2"), other } }, none, tempting = true }
      list[#list + 1] = { "excluded in general, selected for this system", { control_statement = { entry(blank, false), entry("s1", true, "soa2"), other } }, {} }
      list[#list + 1] = { "an entry for another system alone", { control_statement = { entry("s2", true), other } }, unknown, tempting = true }
    end
    if about ~= "general" and about ~= "system" then
      local inside, outside = { id = "in2", item = "ai_system:s2", included = true }, { id = "in1", item = "ai_system:s1", included = false }
      local known = with(fine.complete, { "scope_item" })
      list[#list + 1] = { "the system lies outside the scope", { scope_item = { outside, inside } }, none, complete = known }
      list[#list + 1] = { "a complete scope is silent about the system", { scope_item = { inside } }, {}, complete = known }
      list[#list + 1] = { "a scope that may lack some entries is silent about the system", { scope_item = { inside } }, unknown }
      list[#list + 1] = { "it lies outside, and entries may be missing", { scope_item = { outside, inside } }, unknown }
    end
    return lines(fine, list)
  end,

  -- The cases that every attested sentence needs, all but the satisfied one. `world` is a case in which everything is
  -- satisfied: its facts (attestations as a list), complete and expects. `of` is RULE/EXPECTATION, `id` the
  -- expectation, `subject` the subject as kind:key.
  --   for _, one in ipairs(shared.asked { world = fine, of = "5.1-leadership/explained", id = "explained", subject = "organization:org" }) do case(one) end
  asked = function(about)
    local fine, made = about.world, {}
    local function add(says, answers, outcome, tempting)
      local list = {}
      for _, one in ipairs(fine.facts.attestation) do
        if one.expectation ~= about.of then list[#list + 1] = one end
      end
      made[#made + 1] = but(fine, {
        about.id .. ": " .. says,
        tempting = tempting,
        facts = but(fine.facts, { attestation = with(list, answers) }),
        expects = but(fine.expects, { [about.id] = outcome, rule = not about.advice and outcome or nil }),
      })
    end
    local function answer(more) return { said(about.of, about.subject, more) } end
    add("a plain no", answer { answer = "no" }, "not_satisfied")
    add("partly is not yes", answer { answer = "partly" }, "not_satisfied", true)
    add("nobody was asked, though other questions were", { said("another-rule/another-sentence", about.subject) }, "undetermined")
    add("a yes about something else", answer { subject = about.elsewhere or "unit:somewhere-else" }, "undetermined", true)
    add("said today", answer { at = "2025-01-01" }, "satisfied")
    add("dated tomorrow", answer { at = "2025-01-02" }, "undetermined", true)
    add("it holds until today", answer { ["until"] = "2025-01-01" }, "satisfied")
    add("it held until yesterday", answer { ["until"] = "2024-12-31" }, "undetermined", true)
    add("as old as an answer may get", answer { at = "2024-01-02" }, "satisfied")
    add("older than an answer may get", answer { at = "2024-01-01" }, "undetermined", true)
    add("nobody says what was seen", answer { seen = blank }, "undetermined", true)
    add("two who do not agree", { said(about.of, about.subject), said(about.of, about.subject, { id = "second", answer = "no" }) }, "undetermined", true)
    return made
  end,
}
