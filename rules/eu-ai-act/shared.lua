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

-- The day from which Chapter III binds a system of that way into the high-risk class.
local function binds_from(system)
  return by(class_of(system, "route"), { annex_iii = date(param.annex_iii_from), annex_i = date(param.annex_i_from) })
end

-- The same for the duties of Chapter III about high-risk systems: the day they bind depends on the way into the class (Art. 113), and
-- a system in a design that was on the market or in service before that day is not caught (Art. 111(2)).
local function high_risk(about)
  local system = about.system or this.id
  local from = binds_from(system)
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

-- What only a person can say of the subject: `attested "RULE/EXPECTATION"` is a condition on the subject, for sentences of method
-- interview or observe. No answer in force is unknown, and so are answers that differ; partly is no.
local function attested(sentence)
  return that(the("attestation.answer", { expectation = sentence, subject = this, counts = true, at = fresh(param.attestation_life), ["until"] = not_before(today) }), "yes")
end

-- What operators of several sorts owe alike ---------------------------------------------------------------------------

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

-- The points of Annex III that are about people: all but critical infrastructure, which Arts. 26(11), 27, 49(1), 49(3) and 86 leave out.
local about_people = {
  "EU-AI-ACT:AnnexIII.1(a)", "EU-AI-ACT:AnnexIII.1(b)", "EU-AI-ACT:AnnexIII.1(c)", "EU-AI-ACT:AnnexIII.3(a)", "EU-AI-ACT:AnnexIII.3(b)",
  "EU-AI-ACT:AnnexIII.3(c)", "EU-AI-ACT:AnnexIII.3(d)", "EU-AI-ACT:AnnexIII.4(a)", "EU-AI-ACT:AnnexIII.4(b)", "EU-AI-ACT:AnnexIII.5(a)", "EU-AI-ACT:AnnexIII.5(b)",
  "EU-AI-ACT:AnnexIII.5(c)", "EU-AI-ACT:AnnexIII.5(d)", "EU-AI-ACT:AnnexIII.6(a)", "EU-AI-ACT:AnnexIII.6(b)", "EU-AI-ACT:AnnexIII.6(c)", "EU-AI-ACT:AnnexIII.6(d)",
  "EU-AI-ACT:AnnexIII.6(e)", "EU-AI-ACT:AnnexIII.7(a)", "EU-AI-ACT:AnnexIII.7(b)", "EU-AI-ACT:AnnexIII.7(c)", "EU-AI-ACT:AnnexIII.7(d)", "EU-AI-ACT:AnnexIII.8(a)",
  "EU-AI-ACT:AnnexIII.8(b)",
}
local function without_points(left_out)
  local made = {}
  for _, point in ipairs(about_people) do
    local keep = true
    for _, one in ipairs(left_out) do keep = keep and one ~= point end
    if keep then made[#made + 1] = point end
  end
  return made
end
-- The criteria are a list, and which points it does not name is known only where the register of classifications is complete; a product of
-- Annex I is out at once.
local function found_under(points, system, more)
  local made = but(more or {})
  made[#made + 1] = that(class_of(system or this.id, "route"), "annex_iii")
  made[#made + 1] = that(values("classification.criteria", { subject = system or this.id, framework = law }), overlaps(points))
  return made
end

-- The cases of every rule about high-risk systems: role, class, stage, days, and the answers of people (`asked` = { id = "RULE/ID" }).
-- `reads`: the sentences that read `placed_at`.
local function high_risk_cases(given, fine, about)
  tell(bindings(fine, { roles = about.roles, classes = { "high" }, stages = about.stages }))
  if about.days ~= false then tell(days_i(fine, about.reads)) end
  for id, sentence in pairs(about.asked or {}) do
    tell(given.asked(fine, { of = sentence, id = id, subject = about.subject or "ai_system:s1" }))
  end
end

-- A request of an authority: Art. 21 and its likes for importers, distributors, representatives and deployers.
local function answered(about)
  return {
    control  = about.control,
    title    = about.title,
    subject  = "authority_request",
    applies  = high_risk { roles = about.roles, system = this.system, thing = this.system, more = { received_at = not_after(today) } },
    severity = { base = 4 },

    expect {
      id    = "answered",
      says  = "a reasoned request of an authority was answered by the day it was due",
      level = "required", method = "examine",
      when  = { due = before(today) },
      has   = { answered_at = { present, not_after(this.due) } },
    },
    expect {
      id    = "all",
      says  = "the authority was given what it asked for: information, documents, access to logs",
      level = "required", method = "examine",
      when  = { answered_at = { present, not_after(today) } },
      has   = { given = { present, contains_all(this.asked) } },
    },
    remedy = { task = "Give {authority} what it asked for", owner = "legal", within = days(7), effort = "M" },
  }
end
local function answered_cases(given, about)
  local fine = {
    facts = world(about.roles[1], "high", {
      authority_request = {
        { id = "q1", system = "s1", authority = "Office", asked = { "documents", "logs" }, given = { "logs", "information", "documents" }, received_at = "2028-10-02", due = "2028-10-16", answered_at = "2028-10-16" },
        { id = "q2", system = "s2", authority = "Office", asked = { "logs" }, given = {}, received_at = "2028-10-02", due = "2028-10-16", answered_at = blank },
      },
    }),
    subject = "q1",
    expects = { answered = "satisfied", all = "satisfied" },
  }
  local function asked(says, changes, outcome, tempting) return { says, { authority_request = changes }, outcome, tempting = tempting } end
  tell(lines(fine, {
    { "answered on the last day, with all that was asked for", {}, {} },
    asked("answered the day after", { answered_at = "2028-10-17" }, { answered = "not_satisfied" }, true),
    asked("not answered", { answered_at = blank }, { answered = "not_satisfied", all = "not_applicable" }),
    asked("nobody asked when it was answered", { answered_at = unasked }, "undetermined"),
    asked("due today, and not answered yet", { due = day, answered_at = blank }, "not_applicable"),
    asked("was due yesterday", { due = "2028-10-31", answered_at = blank }, { answered = "not_satisfied", all = "not_applicable" }),
    asked("to be answered tomorrow", { due = "2028-12-01", answered_at = "2028-11-02" }, "not_applicable", true),
    asked("answered today", { due = "2028-12-01", answered_at = day }, { answered = "not_applicable" }),
    asked("logs were asked for and not given", { given = { "information", "documents" } }, { all = "not_satisfied" }, true),
    asked("nothing was given", { given = blank }, { all = "not_satisfied" }),
    asked("nobody wrote down what was given", { given = unasked }, { all = "undetermined" }),
    asked("received today", { received_at = day }, {}),
    asked("to be received tomorrow", { received_at = "2028-11-02" }, "not_applicable"),
  }))
  high_risk_cases(given, fine, { roles = about.roles, stages = false })
end

-- A system found not to conform: Art. 20 for providers, Art. 24(4) for distributors. `about.tell` are those who are told of it.
local function corrected(about)
  return {
    control  = about.control,
    title    = about.title,
    subject  = "nonconformity",
    applies  = high_risk { roles = about.roles, system = this.system, thing = this.system, more = { requirement = overlaps(catalog "EU-AI-ACT:all"), detected_at = not_after(today) } },
    severity = { base = 4 },

    expect {
      id    = "corrected",
      says  = "it was put right, or the system withdrawn, disabled or recalled",
      level = "required", method = "examine",
      when  = { detected_at = before(today - param.at_once) },
      has   = { corrected_at = { present, not_after(today) } },
    },
    expect {
      id    = "told",
      says  = about.says,
      level = "required", method = "examine",
      when  = { detected_at = before(today - param.at_once) },
      some  = "notification", where = { about = this, to = one_of(about.tell) },
      has   = { sent_at = { present, not_after(today) } },
    },
    expect {
      id    = "authority",
      says  = "where it makes the system a risk to people, the market surveillance authority was told",
      level = "required", method = "examine",
      when  = { presents_risk = true, detected_at = before(today - param.at_once) },
      some  = "notification", where = { about = this, to = "authority" },
      has   = { sent_at = { present, not_after(today) } },
    },
    expect {
      id    = "at-once",
      says  = "it was put right within the days that we read \"at once\" as",
      level = "advice", method = "test",
      when  = { corrected_at = present },
      has   = { corrected_at = not_after(this.detected_at + param.at_once) },
    },
    remedy = { task = "Put right what does not conform, or withdraw the system, and tell those who have it", owner = "system owner", within = days(3), effort = "L" },
  }
end
local function corrected_cases(given, about)
  local told = { id = "n1", about = "nonconformity:x1", to = about.tell[1], sent_at = "2028-10-05" }
  local risk = { id = "n2", about = "nonconformity:x1", to = "authority", sent_at = "2028-10-05" }
  local other = { but(told, { id = "n3", about = "nonconformity:x2" }), but(risk, { id = "n4", about = "nonconformity:x2" }) }
  local function notices(...) return { notification = with({ ... }, other) } end
  local fine = {
    facts = world(about.roles[1], "high", but(notices(told, risk), {
      nonconformity = {
        { id = "x1", system = "s1", requirement = { "EU-AI-ACT:Art.15" }, presents_risk = true, detected_at = "2028-10-01", corrected_at = "2028-10-08" },
        { id = "x2", system = "s2", requirement = { "EU-AI-ACT:Art.15" } },
      },
    })),
    complete = { "notification" }, subject = "x1", advice = { "at-once" },
    expects = { corrected = "satisfied", told = "satisfied", authority = "satisfied", ["at-once"] = "satisfied" },
  }
  local function found(says, changes, outcome, tempting) return { says, { nonconformity = changes }, outcome, tempting = tempting } end
  local later = { corrected = "not_applicable", told = "not_applicable", authority = "not_applicable" }
  local list = {
    { "put right within a week, and told", {}, {} },
    found("the duty stays kept though it took a day longer than a week", { corrected_at = "2028-10-09" }, { ["at-once"] = "not_satisfied" }),
    found("not put right", { corrected_at = blank }, { corrected = "not_satisfied", ["at-once"] = "not_applicable" }),
    found("to be put right tomorrow", { corrected_at = "2028-11-02" }, { corrected = "not_satisfied", ["at-once"] = "not_satisfied" }, true),
    found("put right today", { corrected_at = day }, { ["at-once"] = "not_satisfied" }),
    found("nobody asked whether it was put right", { corrected_at = unasked }, { corrected = "undetermined", ["at-once"] = "undetermined" }),
    found("found a week ago, and still open", { detected_at = "2028-10-25", corrected_at = blank }, but(later, { ["at-once"] = "not_applicable" })),
    found("found eight days ago, and still open", { detected_at = "2028-10-24", corrected_at = blank }, { corrected = "not_satisfied", ["at-once"] = "not_applicable" }),
    found("found today, and put right", { detected_at = day, corrected_at = day }, later),
    found("to be found tomorrow", { detected_at = "2028-11-02" }, "not_applicable"),
    found("about another law", { requirement = { "ISO42001:8.1" } }, "not_applicable"),
    found("no risk to people", { presents_risk = false }, { authority = "not_applicable" }),
    found("nobody asked whether it is a risk to people", { presents_risk = unasked }, { authority = "undetermined" }),
    { "nobody was told", { notification = other }, { told = "not_satisfied", authority = "not_satisfied" }, tempting = true },
    { "nothing on file about who was told", { notification = false }, { told = "undetermined", authority = "undetermined" }, complete = {} },
    { "only the authority was told", notices(risk), { told = "not_satisfied" }, tempting = true },
    { "only those who have it were told", notices(told), { authority = "not_satisfied" }, tempting = true },
    { "those who have it are to be told tomorrow", notices(but(told, { sent_at = "2028-11-02" }), risk), { told = "not_satisfied" }, tempting = true },
    { "told today", notices(but(told, { sent_at = day }), but(risk, { sent_at = day })), {} },
    { "the notices were drafted and not sent", notices(but(told, { sent_at = blank }), but(risk, { sent_at = blank })), { told = "not_satisfied", authority = "not_satisfied" }, tempting = true },
    { "the authority is to be told tomorrow", notices(told, but(risk, { sent_at = "2028-11-02" })), { authority = "not_satisfied" }, tempting = true },
  }
  for _, to in ipairs(about.tell) do list[#list + 1] = { "told: " .. to, notices(but(told, { to = to }), risk), {} } end
  tell(lines(fine, list))
  high_risk_cases(given, fine, { roles = about.roles, stages = false })
end

-- What importers (Art. 23) and distributors (Art. 24) check before they pass a system on; `about` = { control, role, title, items, before }.
local function checked(about)
  local whose = { system = this.id, role = about.role }
  return {
    control  = about.control,
    title    = about.title,
    subject  = "ai_system",
    applies  = high_risk { roles = { about.role } },
    severity = { base = 3 },

    expect {
      id    = "checked",
      says  = about.says,
      level = "required", method = "examine",
      some  = "market_check", where = whose,
      has   = { at = { present, not_after(this.placed_at) }, items = contains_all(about.items) },
    },
    expect {
      id    = "held-back",
      says  = "where there was doubt, the system was held back until it conformed",
      level = "required", method = "examine",
      every = "market_check", where = but(whose, { result = one_of { "doubt", "not" } }),
      has   = { held_back = { present, true } },
    },
    expect {
      id    = "stored",
      says  = "storage and transport do not harm its conformity",
      level = "required", method = "interview",
      has   = { attested(about.rule .. "/stored") },
    },
    remedy = { task = "Check the papers of {name} before it is passed on", owner = "legal", within = days(30), effort = "M" },
  }
end

local function checked_cases(given, about)
  local check = { id = "k1", system = "s1", role = about.role, at = "2019-06-01", items = about.items, result = "doubt", held_back = true }
  local other = {
    but(check, { id = "k2", system = "s2", held_back = false }), but(check, { id = "k3", role = about.other, held_back = false }),
  }
  local function looked(changes, ...) return { market_check = with(with({ but(check, changes) }, { ... }), other) } end
  local fine = {
    facts = world(about.role, "high", but(looked(), { attestation = { said(about.rule .. "/stored", "ai_system:s1") } })),
    complete = { "market_check" }, subject = "s1",
    expects = { checked = "satisfied", ["held-back"] = "satisfied", stored = "satisfied" },
  }
  local list = {
    { "checked, and held back while there was doubt", {}, {} },
    { "checked on the day it was passed on", looked { at = "2028-09-01" }, {} },
    { "checked the day after", looked { at = "2028-09-02" }, { checked = "not_satisfied" }, tempting = true },
    { "nobody knows when", looked { at = blank }, { checked = "not_satisfied" } },
    { "passed on in doubt", looked { held_back = false }, { ["held-back"] = "not_satisfied" }, tempting = true },
    { "nobody wrote down whether it was held back", looked { held_back = blank }, { ["held-back"] = "not_satisfied" } },
    { "nobody was asked whether it was held back", looked { held_back = unasked }, { ["held-back"] = "undetermined" } },
    { "passed on though it did not conform", looked({ result = "conforms" }, but(check, { id = "k4", result = "not", held_back = false })), { ["held-back"] = "not_satisfied" } },
    { "all in order at once", looked { result = "conforms", held_back = blank }, { ["held-back"] = "not_applicable" } },
    { "checks of other systems and in other roles", { market_check = other }, { checked = "not_satisfied", ["held-back"] = "not_applicable" }, tempting = true },
    { "nothing on file", { market_check = false }, { checked = "undetermined", ["held-back"] = "undetermined" }, complete = {} },
  }
  for i, one in ipairs(about.items) do
    local rest = {}
    for j, another in ipairs(about.items) do if j ~= i then rest[#rest + 1] = another end end
    list[#list + 1] = { "not checked: " .. one, looked { items = rest }, { checked = "not_satisfied" } }
  end
  tell(lines(fine, list))
  high_risk_cases(given, fine, { roles = { about.role }, reads = { "checked" }, asked = { stored = about.rule .. "/stored" } })
end

-- Logs are kept six months at least: Art. 19 for providers, Art. 26(6) for deployers, nowhere else. Other law may set another time (n/a).
local function logs_kept(about)
  return {
    control  = about.control,
    title    = about.title,
    subject  = "ai_system",
    applies  = high_risk { roles = about.roles },
    severity = { base = 3 },

    expect {
      id    = "floor",
      says  = "logs are kept for six months at least, unless other law sets another time",
      level = "required", method = "test",
      every = "event_log", where = { system = this.id },
      has   = { retention = { present, either { na, at_least(param.keep_logs) } } },
    },
    expect {
      id    = "fitting",
      says  = "the time they are kept fits what the system is for",
      level = "required", method = "interview",
      has   = { attested(about.rule .. "/fitting") },
    },
    remedy = { task = "Keep the logs of {name} for six months at least", owner = "system owner", within = days(7), effort = "S" },
  }
end
local function logs_kept_cases(given, about)
  local log = { id = "l1", system = "s1", retention = months(6) }
  local other = but(log, { id = "l2", system = "s2", retention = days(7) })
  local fine = {
    facts = world(about.roles[1], "high", { event_log = { log, other }, attestation = { said(about.rule .. "/fitting", "ai_system:s1") } }),
    complete = { "event_log" }, subject = "s1",
    expects = { floor = "satisfied", fitting = "satisfied" },
  }
  local function kept(says, time, outcome, tempting) return { says, { event_log = { retention = time } }, { floor = outcome }, tempting = tempting } end
  tell(lines(fine, {
    { "kept for six months", {}, {} },
    kept("kept for five months and 27 days at most", days(180), "not_satisfied", true),
    kept("kept for two years", years(2), "satisfied"),
    kept("kept for thirty days", days(30), "not_satisfied"),
    kept("other law sets another time", na, "satisfied"),
    kept("nobody laid down how long", blank, "not_satisfied"),
    kept("nobody asked how long", unasked, "undetermined"),
    { "two logs, one kept too short", { event_log = { log, but(log, { id = "l3", retention = days(14) }) } }, { floor = "not_satisfied" }, tempting = true },
    { "another floor, set for the run", { event_log = { retention = days(30) } }, {}, params = { keep_logs = "P30D" } },
    { "no log under its control", { event_log = { other } }, { floor = "not_applicable" } },
    { "nothing on file", { event_log = false }, { floor = "undetermined" }, complete = {} },
  }))
  high_risk_cases(given, fine, { roles = about.roles, asked = { fitting = about.rule .. "/fitting" } })
end

-- An assessment of the impact on fundamental rights (Art. 27), `about` = { rule, title, more }.
local function rights_assessed(about)
  return {
    control  = "EU-AI-ACT:Art.27",
    title    = about.title,
    subject  = "ai_system",
    applies  = high_risk { roles = { "deployer" }, more = about.more },
    severity = { base = 4 },

    expect {
      id    = "before",
      says  = "the impact on fundamental rights was assessed before the system was first used",
      level = "required", method = "test",
      some  = "impact_assessment", where = { system = this.id, topics = contains "rights", status = "completed" },
      has   = { completed_at = { present, not_after(this.first_use_at) } },
    },
    expect {
      id    = "content",
      says  = "it describes the process, the period and frequency of use, the people touched, the harms, the oversight, and the measures when a harm comes about",
      level = "required", method = "examine",
      some  = "impact_assessment", where = { system = this.id, topics = contains "rights", status = "completed" },
      has   = { elements = contains_all { "process", "period_and_frequency", "groups", "harms", "oversight", "measures" } },
    },
    expect {
      id    = "notified",
      says  = "the market surveillance authority was told the result",
      level = "required", method = "examine",
      some  = "notification", where = { about = this, to = "authority", requirement = "EU-AI-ACT:Art.27" },
      has   = { sent_at = { present, not_after(today) } },
    },
    expect {
      id    = "current",
      says  = "it still describes what is true, or was brought up to date",
      level = "required", method = "interview",
      has   = { attested(about.rule .. "/current") },
    },
    remedy = { task = "Assess what {name} does to fundamental rights, and tell the authority", owner = "system owner", within = days(30), effort = "L" },
  }
end
local function rights_assessed_cases(given, about)
  local whole = { "process", "period_and_frequency", "groups", "harms", "oversight", "measures" }
  local made = { id = "a1", system = "s1", status = "completed", topics = { "health", "rights" }, completed_at = "2019-06-01", elements = whole }
  local notice = { id = "n1", about = "ai_system:s1", to = "authority", requirement = "EU-AI-ACT:Art.27", sent_at = "2019-06-02" }
  local other = {
    impact_assessment = { but(made, { id = "a2", system = "s2" }), but(made, { id = "a3", topics = { "environment" } }), but(made, { id = "a4", status = "in_progress" }) },
    notification = { but(notice, { id = "n2", about = "ai_system:s2" }), but(notice, { id = "n3", to = "affected" }), but(notice, { id = "n4", requirement = "EU-AI-ACT:Art.73" }) },
  }
  local function assessed(changes) return { impact_assessment = with({ but(made, changes) }, other.impact_assessment) } end
  local function noticed(changes) return { notification = with({ but(notice, changes) }, other.notification) } end
  local fine = given.by_annex_iii({
    facts = world("deployer", "high", but(but(assessed(), noticed()), { attestation = { said(about.rule .. "/current", "ai_system:s1") } })),
    complete = { "impact_assessment", "notification" }, subject = "s1",
    expects = { before = "satisfied", content = "satisfied", notified = "satisfied", current = "satisfied" },
  }, about.point, about.body)
  local list = {
    { "assessed, whole, and told", {}, {} },
    { "completed on the first day of use", assessed { completed_at = "2028-09-01" }, {} },
    { "completed the day after", assessed { completed_at = "2028-09-02" }, { before = "not_satisfied" }, tempting = true },
    { "completed on a day nobody wrote down", assessed { completed_at = blank }, { before = "not_satisfied" } },
    { "assessments of other systems and other things, or not completed", { impact_assessment = other.impact_assessment }, { before = "not_satisfied", content = "not_satisfied" }, tempting = true },
    { "nothing on file", { impact_assessment = false, notification = false }, { before = "undetermined", content = "undetermined", notified = "undetermined" }, complete = {} },
    { "nobody asked what it describes", assessed { elements = unasked }, { content = "undetermined" } },
    { "the authority was told other things, and others the result", { notification = other.notification }, { notified = "not_satisfied" }, tempting = true },
    { "drafted and not sent", noticed { sent_at = blank }, { notified = "not_satisfied" }, tempting = true },
    { "sent today", noticed { sent_at = day }, {} },
    { "to be sent tomorrow", noticed { sent_at = "2028-11-02" }, { notified = "not_satisfied" }, tempting = true },
  }
  for i, one in ipairs(whole) do
    local rest = {}
    for j, another in ipairs(whole) do if j ~= i then rest[#rest + 1] = another end end
    list[#list + 1] = { "it is silent on " .. one, assessed { elements = rest }, { content = "not_satisfied" }, tempting = true }
  end
  tell(lines(fine, with(list, about.lines or {})))
  high_risk_cases(given, fine, { roles = { "deployer" }, days = false, asked = { current = about.rule .. "/current" } })
  tell(given.days_iii(fine))
end

-- A serious incident reported to the market surveillance authority (Art. 73), `about` = { title, more }; only incidents since the Act binds the
-- system. The days run from the day it was seen: that is when somebody became aware, as far as records say.
local function reported(about)
  local function by_day(term) return { sent_at = { present, not_after(this.detected_at + term) } } end
  local more = but(about.more or {}, { serious = true, detected_at = { not_after(today), not_before(binds_from(this.system)) } })
  return {
    control  = "EU-AI-ACT:Art.73",
    title    = about.title,
    subject  = "incident",
    applies  = high_risk { roles = { "provider" }, system = this.system, thing = this.system, more = more },
    severity = { base = 5 },

    expect {
      id    = "reported",
      says  = "the market surveillance authority was told within fifteen days",
      level = "required", method = "test",
      when  = { detected_at = before(today - param.report_within) },
      some  = "notification", where = { about = this, to = "authority" },
      has   = by_day(param.report_within),
    },
    expect {
      id    = "death",
      says  = "where somebody died, it was told within ten days",
      level = "required", method = "test",
      when  = { harm = contains "death", detected_at = before(today - param.report_death_within) },
      some  = "notification", where = { about = this, to = "authority" },
      has   = by_day(param.report_death_within),
    },
    expect {
      id    = "infrastructure",
      says  = "where critical infrastructure was disrupted, it was told within two days",
      level = "required", method = "test",
      when  = { harm = contains "critical_infrastructure", detected_at = before(today - param.report_widespread_within) },
      some  = "notification", where = { about = this, to = "authority" },
      has   = by_day(param.report_widespread_within),
    },
    expect {
      id    = "widespread",
      says  = "where people in several states were hurt, it was told within two days",
      level = "required", method = "test",
      when  = { widespread = true, detected_at = before(today - param.report_widespread_within) },
      some  = "notification", where = { about = this, to = "authority" },
      has   = by_day(param.report_widespread_within),
    },
    expect {
      id    = "investigated",
      says  = "it was investigated, with the risk it shows and what is to be done",
      level = "required", method = "examine",
      when  = { detected_at = before(today - param.report_within) },
      has   = { investigated_at = { present, not_after(today) } },
    },
    expect {
      id    = "preserved",
      says  = "the system was not changed before the authority was told, in a way that hides the cause",
      level = "required", method = "examine",
      has   = { preserved = { present, true } },
    },
    remedy = { task = "Report incident {id} to the market surveillance authority, and investigate it", owner = "incident manager", within = days(1), effort = "M" },
  }
end
local function reported_cases(given, about)
  local notice = { id = "n1", about = "incident:i1", to = "authority", sent_at = "2028-10-03" }
  local away = { but(notice, { id = "n2", about = "incident:i2" }), but(notice, { id = "n3", to = "user" }) }
  local function told(changes) return { notification = with({ but(notice, changes) }, away) } end
  local fine = {
    facts = world("provider", "high", but(told(), {
      incident = {
        { id = "i1", system = "s1", serious = true, detected_at = "2028-10-01", harm = { "fundamental_rights", "death", "critical_infrastructure" }, widespread = true, investigated_at = "2028-10-20", preserved = true },
        { id = "i2", system = "s2", serious = false, detected_at = "2028-10-01" },
      },
    })),
    complete = { "notification" }, subject = "i1",
    expects = { reported = "satisfied", death = "satisfied", infrastructure = "satisfied", widespread = "satisfied", investigated = "satisfied", preserved = "satisfied" },
  }
  fine = about.around and about.around(fine) or fine
  local short = { infrastructure = "not_satisfied", widespread = "not_satisfied" }
  local late = but(short, { death = "not_satisfied" })
  local never = but(late, { reported = "not_satisfied" })
  local function on(says, sent, outcome, tempting) return { says, told { sent_at = sent }, outcome, tempting = tempting } end
  local function found(says, changes, outcome, tempting) return { says, { incident = changes }, outcome, tempting = tempting } end
  local quiet = { reported = "not_applicable", death = "not_applicable", infrastructure = "not_applicable", widespread = "not_applicable", investigated = "not_applicable" }
  local function seen(says, detected, outcome) return { says, but(told { sent_at = blank }, { incident = { detected_at = detected, investigated_at = blank } }), outcome } end
  tell(lines(fine, {
    { "told on the second day", {}, {} },
    on("told on the third day", "2028-10-04", short, true),
    on("told on the tenth day", "2028-10-11", short),
    on("told on the eleventh day", "2028-10-12", late, true),
    on("told on the fifteenth day", "2028-10-16", late),
    on("told on the sixteenth day", "2028-10-17", never, true),
    on("drafted and not sent", blank, never, true),
    { "users were told, and the authority of another incident", { notification = away }, never, tempting = true },
    { "nothing on file", { notification = false }, { reported = "undetermined", death = "undetermined", infrastructure = "undetermined", widespread = "undetermined" }, complete = {} },
    found("nobody died, and nothing was disrupted", { harm = { "fundamental_rights" } }, { death = "not_applicable", infrastructure = "not_applicable" }),
    found("in one state only", { widespread = false }, { widespread = "not_applicable" }),
    { "in one state, and told on the third day", but(told { sent_at = "2028-10-04" }, { incident = { widespread = false } }), { widespread = "not_applicable", infrastructure = "not_satisfied" } },
    { "nothing was disrupted, and told on the third day", but(told { sent_at = "2028-10-04" }, { incident = { harm = { "fundamental_rights" } } }), { widespread = "not_satisfied", infrastructure = "not_applicable", death = "not_applicable" } },
    found("nobody asked how far it reached", { widespread = unasked }, { widespread = "undetermined" }),
    found("not serious", { serious = false }, "not_applicable"),
    found("nobody judged whether it was serious", { serious = blank }, "undetermined"),
    found("not investigated", { investigated_at = blank }, { investigated = "not_satisfied" }),
    found("to be investigated tomorrow", { investigated_at = "2028-11-02" }, { investigated = "not_satisfied" }, true),
    found("investigated today", { investigated_at = day }, {}),
    found("changed before the authority was told", { preserved = false }, { preserved = "not_satisfied" }),
    found("nobody wrote down whether it was changed", { preserved = blank }, { preserved = "not_satisfied" }),
    found("nobody was asked whether it was changed", { preserved = unasked }, { preserved = "undetermined" }),
    seen("seen two days ago", "2028-10-30", quiet),
    seen("seen three days ago", "2028-10-29", but(quiet, short)),
    seen("seen ten days ago", "2028-10-22", but(quiet, short)),
    seen("seen eleven days ago", "2028-10-21", but(quiet, late)),
    seen("seen fifteen days ago", "2028-10-17", but(quiet, late)),
    seen("seen sixteen days ago", "2028-10-16", but(never, { investigated = "not_satisfied" })),
    seen("seen today", day, quiet),
    seen("to be seen tomorrow", "2028-11-02", "not_applicable"),
    { "seen on the first day on which the Act binds the system", { ai_system = { placed_at = "2028-10-01" } }, {}, params = { annex_i_from = "2028-10-01", annex_iii_from = "2028-10-01" } },
    { "seen the day before", { ai_system = { placed_at = "2028-10-02" } }, "not_applicable", params = { annex_i_from = "2028-10-02", annex_iii_from = "2028-10-02" } },
    { "the system came into use before the Act", { ai_system = { first_use_at = "2020-01-01", placed_at = "2028-08-01" } }, "not_applicable" },
    { "a change of design brought it in", { ai_system = { first_use_at = "2020-01-01", placed_at = "2028-08-02" } }, {} },
    { "first used when the Act bound it", { ai_system = { first_use_at = "2028-08-02", placed_at = "2020-01-01" } }, {} },
  }))
  tell(lines(fine, about.lines))
  high_risk_cases(given, fine, { roles = { "provider" }, stages = false, days = false })
end

return {
  law = law, live = live, day = day,
  about_people = about_people, without_points = without_points, found_under = found_under, binds_from = binds_from,
  by_annex_iii = by_annex_iii, days_iii = days_iii, high_risk_cases = high_risk_cases,
  answered = answered, answered_cases = answered_cases, corrected = corrected, corrected_cases = corrected_cases,
  reported = reported, reported_cases = reported_cases, checked = checked, checked_cases = checked_cases, logs_kept = logs_kept, logs_kept_cases = logs_kept_cases, rights_assessed = rights_assessed, rights_assessed_cases = rights_assessed_cases,

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

  attested = attested,

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
