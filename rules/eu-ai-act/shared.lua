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

local law = "EU-AI-ACT"
local live = one_of { "deployed", "operated" }

-- What is recorded of the system under this law: its role, its class, the points of the law it was found to meet and the way by which
-- it came into the high-risk class. Unrecorded, or recorded twice and differently, is unknown.
local function role_of(system) return the("ai_role.role", { system = system, framework = law }) end
local function class_of(system, field) return the("classification." .. (field or "class"), { subject = system, framework = law }) end

-- Whoever is both provider and deployer of one system is bound as either.
local function roles(list)
  local made = with(list, {})
  for _, one in ipairs(list) do
    if one == "provider" or one == "deployer" then
      made[#made + 1] = "provider_and_deployer"
      break
    end
  end
  return one_of(made)
end

-- Building blocks for `applies`; `about.system` is the expression for the system where the subject is not one, and then the conditions
-- on the stage are the rule's own.
local function bound(about)
  local system = about.system or this.id
  local made = but(about.more or {})
  if not about.system and made.stage == nil then made.stage = about.stage or live end
  if about.roles then made[#made + 1] = that(role_of(system), roles(about.roles)) end
  if about.classes then made[#made + 1] = that(class_of(system), one_of(about.classes)) end
  return made
end

-- A parameter is a text until it stands beside a date.
local function date(text) return today - (today - text) end

-- The same for the duties of Chapter III about high-risk systems: the day they bind depends on the way into the class (Art. 113), and
-- a system in a design that was on the market or in service before that day is not caught (Art. 111(2)).
local function high_risk(about)
  local system = about.system or this.id
  local from = by(class_of(system, "route"), { annex_iii = date(param.annex_iii_from), annex_i = date(param.annex_i_from) })
  local one = about.thing or this
  local made = bound(but(about, { classes = { "high" } }))
  made[#made + 1] = that(from, { not_after(today), either { not_after(one.first_use_at), not_after(one.placed_at) } })
  return made
end

-- The same of a general-purpose model: recorded of the model and of no system.
local function of_model(field, system) return the(field, { model = this.id, framework = law, [system] = absent }) end

-- What was found when the system was held against a provision. A look that could not tell decides nothing; looks that differ neither.
local function screened(provision, system)
  return the("screening.result", { system = system or this.id, provisions = contains(provision), result = is_not "unclear", performed_at = not_after(today) })
end

-- How many looks found that the provision would catch the system but for an exception, and say which.
local function exceptions(provision)
  return count("screening", { system = this.id, provisions = contains(provision), result = "excepted", reason = present, performed_at = not_after(today) })
end

-- A person's answer to a sentence that only a person can judge, as of the day of the cases.
local day = "2028-11-01"
local function said(sentence, subject, more)
  return but({ id = "w:" .. sentence, expectation = sentence, subject = subject, answer = "yes", at = "2028-07-01", ["until"] = "2029-06-30",
    attester = "assessor", seen = { "notes" }, population = 12, sample = 4 }, more)
end

-- Worlds from one where all is well; see `lines` below.
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
      empty_is_true = line.empty_is_true, subject = line.subject or fine.subject, params = line.params,
      as_of = line.as_of or fine.as_of or day, org = "org",
    }
  end
  return made
end

local function tell(list)
  for _, one in ipairs(list) do case(one) end
end

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

return {
  law = law, live = live, day = day,
  date = date,

  -- The points of Annex III.
  annex_iii = {
    "EU-AI-ACT:AnnexIII.1(a)", "EU-AI-ACT:AnnexIII.1(b)", "EU-AI-ACT:AnnexIII.1(c)", "EU-AI-ACT:AnnexIII.2", "EU-AI-ACT:AnnexIII.3(a)", "EU-AI-ACT:AnnexIII.3(b)",
    "EU-AI-ACT:AnnexIII.3(c)", "EU-AI-ACT:AnnexIII.3(d)", "EU-AI-ACT:AnnexIII.4(a)", "EU-AI-ACT:AnnexIII.4(b)", "EU-AI-ACT:AnnexIII.5(a)", "EU-AI-ACT:AnnexIII.5(b)",
    "EU-AI-ACT:AnnexIII.5(c)", "EU-AI-ACT:AnnexIII.5(d)", "EU-AI-ACT:AnnexIII.6(a)", "EU-AI-ACT:AnnexIII.6(b)", "EU-AI-ACT:AnnexIII.6(c)", "EU-AI-ACT:AnnexIII.6(d)",
    "EU-AI-ACT:AnnexIII.6(e)", "EU-AI-ACT:AnnexIII.7(a)", "EU-AI-ACT:AnnexIII.7(b)", "EU-AI-ACT:AnnexIII.7(c)", "EU-AI-ACT:AnnexIII.7(d)", "EU-AI-ACT:AnnexIII.8(a)",
    "EU-AI-ACT:AnnexIII.8(b)",
  },
  -- The points of Annex IV as technical_file.items names them.
  annex_iv = { "AnnexIV.1", "AnnexIV.2", "AnnexIV.3", "AnnexIV.4", "AnnexIV.5", "AnnexIV.6", "AnnexIV.7", "AnnexIV.8", "AnnexIV.9" },
  role_of = role_of, class_of = class_of, bound = bound, high_risk = high_risk,

  screened = screened, exceptions = exceptions,

  -- For rules about general-purpose models, which the organisation places on the market: its role and the model's class, as recorded.
  model_class = of_model("classification.class", "subject"),
  gpai = function(classes, more)
    return but({
      that(of_model("ai_role.role", "system"), "gpai_provider"),
      that(of_model("classification.class", "subject"), one_of(classes)),
      -- A model that was on the market before the duties began has until a later day: it has come, or the model is not older.
      that(today, either { not_before(date(param.gpai_older_until)), not_before(today + (date(param.gpai_from) - this.placed_at)) }),
      general_purpose = true, placed_at = { present, not_after(today) },
    }, more)
  end,

  -- A prohibited practice of Art. 5(1), one rule each: `about` = { point, title, says, task }. The Act asks for no record of a look; without
  -- one, nobody can say. What the record says is the organisation's own finding until somebody else has looked.
  prohibited = function(about)
    local point = "EU-AI-ACT:Art.5(1)" .. about.point
    return {
      control  = point,
      title    = about.title,
      subject  = "ai_system",
      applies  = bound { roles = { "provider", "deployer" } },
      severity = { base = 5 },

      expect {
        id    = "not-caught",
        says  = about.says,
        level = "required", method = "examine",
        has   = { that(screened(point), is_not "caught") },
      },
      expect {
        id    = "reasoned",
        says  = "whoever looked is named, and so is the reason",
        level = "advice", method = "examine",
        every = "screening", where = { system = this.id, provisions = contains(point) },
        has   = { performed_by = present, reason = present },
      },
      expect {
        id    = "renewed",
        says  = "it was looked at again by the day that was set for it",
        level = "advice", method = "test",
        some  = "screening", where = { system = this.id, provisions = contains(point) },
        has   = { next_due = { present, not_before(today) } },
      },
      remedy = { task = about.task, owner = "legal", within = days(1), effort = "L" },
    }
  end,
  prohibited_cases = function(about)
    local point = "EU-AI-ACT:Art.5(1)" .. about.point
    local look = { id = "k1", system = "s1", provisions = { "EU-AI-ACT:Art.6(2)", point }, result = "not_caught", reason = "it does nothing of the sort", performed_by = { "ann" }, performed_at = "2028-09-15", next_due = "2028-11-01" }
    local rest = {
      but(look, { id = "k2", system = "s2", result = "caught", performed_by = blank }),
      but(look, { id = "k3", provisions = { "EU-AI-ACT:Art.6(2)" }, result = "caught", performed_by = blank }),
      but(look, { id = "k4", result = "unclear", performed_at = "2028-09-01", next_due = blank }),
    }
    local function looked(changes) return { screening = with({ but(look, changes) }, rest) } end
    local fine = {
      facts = world("provider", "minimal", { screening = looked().screening }),
      complete = { "screening" }, subject = "s1", advice = { "reasoned", "renewed" },
      expects = { ["not-caught"] = "satisfied", reasoned = "satisfied", renewed = "satisfied" },
    }
    tell(lines(fine, {
      { "held against it, and not caught", {}, {} },
      { "caught", looked { result = "caught" }, { ["not-caught"] = "not_satisfied" } },
      { "caught but for an exception that is named", looked { result = "excepted" }, {} },
      { "nobody could tell", looked { result = "unclear" }, { ["not-caught"] = "undetermined" }, tempting = true },
      { "it is to be looked at tomorrow", looked { performed_at = "2028-11-02" }, { ["not-caught"] = "undetermined" }, tempting = true },
      { "looked at today", looked { performed_at = day }, {} },
      { "the ban stays kept though the day to look again has passed", looked { next_due = "2028-10-31" }, { renewed = "not_satisfied" } },
      { "and though no such day was set", looked { next_due = blank }, { renewed = "not_satisfied" } },
      { "held against other points only", looked { provisions = { "EU-AI-ACT:Art.6(2)" } }, { ["not-caught"] = "undetermined", renewed = "not_satisfied" }, tempting = true },
      { "nobody could tell, nor says who looked", { screening = { but(look, { result = "unclear", performed_by = blank }), rest[1], rest[2] } }, { ["not-caught"] = "undetermined", reasoned = "not_satisfied" } },
      { "never looked at", { screening = { rest[1], rest[2] } }, { ["not-caught"] = "undetermined", reasoned = "not_applicable", renewed = "not_satisfied" } },
      { "two looks that differ", { screening = with({ look, but(look, { id = "k5", result = "caught" }) }, rest) }, { ["not-caught"] = "undetermined" }, tempting = true },
      { "the ban stays kept though nobody says who looked", looked { performed_by = blank }, { reasoned = "not_satisfied" } },
      { "the ban stays kept though nobody says why", looked { reason = blank }, { reasoned = "not_satisfied" } },
      { "before the ban", {}, "not_applicable", as_of = about.day_before },
    }))
    tell(bindings(fine, { roles = { "provider", "deployer" } }))
  end,

  -- Said of an optional date in the future: not given, or not yet passed.
  open_ended = either { absent, not_before(today) },

  -- What only a person can say of the subject: `attested "RULE/EXPECTATION"` is a condition on the subject, for sentences of method
  -- interview or observe. No answer in force is unknown, and so are answers that differ; partly is no.
  attested = function(sentence)
    return that(the("attestation.answer", { expectation = sentence, subject = this, counts = true, at = fresh(param.attestation_life), ["until"] = not_before(today) }), "yes")
  end,

  -- Breaches of duties about high-risk systems weigh more where people are profiled or the system acts by itself.
  severity = function(base)
    return { base = base, add = { by(this.autonomy, { act = 1, otherwise = 0 }), by(this.personal_data, { [true] = 1, otherwise = 0 }) } }
  end,

  -- For cases ---------------------------------------------------------------------------------------------------------

  but = but, without = without, with = with, said = said, unasked = unasked, tell = tell,

  -- `shared.lines(fine, list)`: one case for each line { sentence, changes of facts by kind, changes of outcomes }: a world from `fine`,
  -- the one where all is well. A change of facts is a list, or some fields of the only (or first) fact; `false` leaves the kind
  -- out, a field `shared.unasked` was never asked for. Outcomes are one word for all sentences, or some by id; the rule comes to the
  -- worst, `fine.advice` left out. `fine` = { facts, expects, complete?, advice?, subject?, as_of? }; a line may have tempting,
  -- complete, empty_is_true, as_of, params, subject. Cases are of 2028-11-01 unless they say otherwise.
  --   shared.tell(shared.lines(fine, { { "no plan", { deployment = { plan = blank } }, { planned = "not_satisfied" } } }))
  lines = lines,

  -- Worlds and cases for every rule; see above.
  world = world, bindings = bindings,

  -- A general-purpose model of that class, placed on the market by the organisation; beside it one of somebody else.
  model_world = function(class, more)
    return but({
      organization = { id = "org", name = "Org", established_in = "union" },
      model = {
        { id = "m1", name = "Large", general_purpose = true, placed_at = "2028-09-01", open_source = false, training_compute_log10 = 25.3, threshold_met_at = "2028-08-01" },
        { id = "m2", name = "Other", general_purpose = true, placed_at = "2028-09-01", open_source = true, training_compute_log10 = 20, threshold_met_at = blank },
      },
      ai_role = { { id = "r1", model = "m1", system = blank, framework = law, role = "gpai_provider" }, { id = "r2", model = "m1", system = blank, framework = "ISO42001", role = "partner" }, { id = "r3", model = "m2", system = blank, framework = law, role = "deployer" }, { id = "r4", system = "s9", framework = law, role = "provider" } },
      classification = { { id = "c1", model = "m1", subject = blank, framework = law, class = class }, { id = "c2", model = "m1", subject = blank, framework = "own", class = "low" }, { id = "c3", model = "m2", subject = blank, framework = law, class = "minimal" }, { id = "c4", subject = "s9", framework = law, class = "high" } },
    }, more)
  end,
  model_bindings = function(fine, classes, old)
    local none, unknown, list, binds = "not_applicable", "undetermined", {}, {}
    local function add(says, facts, outcome, more) list[#list + 1] = but({ says, facts, outcome }, more) end
    for _, one in ipairs(classes) do binds[one] = true end
    for _, one in ipairs { "gpai_provider", "provider", "deployer" } do
      add("the role is " .. one, { ai_role = { role = one } }, one == "gpai_provider" and {} or none)
    end
    add("no role is recorded", { ai_role = false }, unknown)
    add("a role under another framework only", { ai_role = { framework = "ISO42001" } }, unknown, { tempting = true })
    add("the role for another model only", { ai_role = { model = "m2" } }, unknown)
    for _, one in ipairs { "gpai", "gpai_systemic", "minimal" } do
      if not binds[one] then add("the class is " .. one, { classification = { class = one } }, none) end
    end
    add("no class is recorded", { classification = false }, unknown)
    add("a class of its own only", { classification = { framework = "own" } }, unknown, { tempting = true })
    add("the class of another model only", { classification = { model = "m2" } }, unknown)
    add("not for general purposes", { model = { general_purpose = false } }, none)
    add("nobody says whether it is for general purposes", { model = { general_purpose = unasked } }, unknown)
    add("of the first day, while older ones still have time", { model = { placed_at = "2025-08-02" } }, old or {}, { params = { gpai_older_until = "2028-11-02" } })
    add("older, while older ones still have time", { model = { placed_at = "2025-08-01" } }, none, { params = { gpai_older_until = "2028-11-02" }, tempting = true })
    add("older, on the day when time is up", { model = { placed_at = "2025-08-01" } }, old or {}, { params = { gpai_older_until = "2028-11-01" } })
    add("not on the market", { model = { placed_at = blank } }, none)
    add("on the market from tomorrow", { model = { placed_at = "2028-11-02" } }, none)
    return lines(fine, list)
  end,

  -- And what the days need in every rule built with `high_risk`, for a world whose system came by Annex I.
  days = function(fine)
    local none, unknown, list = "not_applicable", "undetermined", {}
    local function add(says, facts, outcome, more) list[#list + 1] = but({ says, facts, outcome }, more) end
    local function system(changes) return { ai_system = changes } end
    local late = { first_use_at = "2028-09-01", placed_at = "2028-09-01" }
    add("in its present design since the first day", system { first_use_at = "2020-01-01", placed_at = "2028-08-02" }, {})
    add("in its present design since the day before", system { first_use_at = "2020-01-01", placed_at = "2028-08-01" }, none, { tempting = true })
    add("first used on the first day, and nobody asked since when in this design", system { first_use_at = "2028-08-02", placed_at = unasked }, {})
    add("first used the day before, and nobody asked whether the design was changed since", system { first_use_at = "2028-08-01", placed_at = unasked }, unknown, { tempting = true })
    add("a system by Annex III in its present design since their first day", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-02" }, classification = { route = "annex_iii" } }, {})
    add("a system by Annex III in its present design since the day before", { ai_system = { first_use_at = "2020-01-01", placed_at = "2027-12-01" }, classification = { route = "annex_iii" } }, none)
    add("the first day is today", system { placed_at = day }, {}, { params = { annex_i_from = day } })
    add("the first day is tomorrow", system { placed_at = "2028-11-02" }, none, { params = { annex_i_from = "2028-11-02" } })
    add("before Chapter III binds anybody", {}, none, { as_of = "2027-12-01" })
    add("nobody recorded the way into the class", { classification = { route = unasked } }, unknown)
    return lines(fine, list)
  end,

  -- The cases that every attested sentence needs, all but the satisfied one. `about` = { of = "RULE/EXPECTATION", id =, subject = "kind:key" }
  asked = function(fine, about)
    local made = {}
    local function add(says, answers, outcome, tempting)
      local list = {}
      for _, one in ipairs(fine.facts.attestation) do
        if one.expectation ~= about.of then list[#list + 1] = one end
      end
      for _, one in ipairs(lines(fine, { { about.id .. ": " .. says, { attestation = with(list, answers) }, { [about.id] = outcome }, tempting = tempting } })) do
        made[#made + 1] = one
      end
    end
    local function answer(more) return { said(about.of, about.subject, more) } end
    add("a plain no", answer { answer = "no" }, "not_satisfied")
    add("partly is not yes", answer { answer = "partly" }, "not_satisfied", true)
    add("nobody was asked, though other questions were", { said("another-rule/another-sentence", about.subject) }, "undetermined")
    add("a yes about something else", answer { subject = about.elsewhere or "unit:somewhere-else" }, "undetermined", true)
    add("said today", answer { at = day }, "satisfied")
    add("dated tomorrow", answer { at = "2028-11-02" }, "undetermined", true)
    add("it holds until today", answer { ["until"] = day }, "satisfied")
    add("it held until yesterday", answer { ["until"] = "2028-10-31" }, "undetermined", true)
    add("as old as an answer may get", answer { at = "2027-11-02" }, "satisfied")
    add("older than an answer may get", answer { at = "2027-11-01" }, "undetermined", true)
    add("nobody says what was seen", answer { seen = blank }, "undetermined", true)
    add("two who do not agree", { said(about.of, about.subject), said(about.of, about.subject, { id = "second", answer = "no" }) }, "undetermined", true)
    return made
  end,
}
