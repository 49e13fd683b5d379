-- What the cases of this pack have in common; `shared` in files with cases, beside what shared.lua returns.
-- The facts of a kind as a list: one fact alone needs no braces around it.
local function list(facts)
  if facts == nil then return {} end
  return facts[1] ~= nil and facts or { facts }
end

-- What an item { "says", field = value, … } changes.
local function changes_of(item)
  local made = {}
  for key, value in pairs(item) do
    if key ~= 1 and key ~= "gives" and key ~= "tempting" then made[key] = value end
  end
  return made
end

-- A world in which everything is satisfied, and how each sentence fails in it. `spec`:
--   of        the outcome, "NIST-AI-RMF:MAP 1.1"
--   kind      the subject's kind; an AI system in operation unless given
--   facts     by kind; the first fact of a kind is the one that is changed
--   sentences by id: { some|every|none = kind, out = {…}, bad = {…}, good = {…} }, { self = true, bad = {…} }, { asked = "RULE/ID" }
--             an item is { "says", field = value, …, gives = outcome }: a change of the first fact of the kind. `out` takes it out of
--             scope, with `bad` the sentence is not satisfied, with `good` it still is; `idle`: nothing to say where all is well
--   system    the system that the subject belongs to, where it is none itself
--   began     what the rule comes to where the outcome was taken on today and what is judged lies before: "not_applicable"
--   more      lines { "says", { kind = changes, facts or false }, { sentence = outcome } or an outcome for all, open = { kind } }
local function try(spec)
  local kind = spec.kind or "ai_system"
  local key = kind == "organization" and "org" or "s1"
  local subject = kind .. ":" .. key
  local facts = but({
    organization = { id = "org", name = "Org" },
    obligation = { id = "took-on", takes_on = { "NIST-AI-RMF" }, from = "2024-01-01", to = blank, systems = blank },
  }, spec.facts)
  if kind == "ai_system" then facts.ai_system = but({ id = "s1", name = "Triage", stage = "operated" }, spec.facts.ai_system) end

  if spec.system then facts[kind] = but(list(facts[kind])[1], { system = spec.system }) end

  local kinds, all, own = {}, {}, {}
  local attested = {}
  for known in pairs(facts) do kinds[known] = true end
  for id, sentence in pairs(spec.sentences) do
    local of = sentence.some or sentence.every or sentence.none
    if of then kinds[of] = true end
    all[id] = "satisfied"
    if not sentence.advice then own[#own + 1] = id end
    if sentence.asked then attested[#attested + 1] = said(sentence.asked, subject) end
  end
  if #attested > 0 then facts.attestation = attested; kinds.attestation = true end

  local function make(says, changes, expects, more)
    local world, complete = but(facts), {}
    for of, change in pairs(changes or {}) do
      if change == false then
        world[of] = nil
      elseif change[1] ~= nil or change.id ~= nil then
        world[of] = change
      else
        local rows = {}
        for i, row in ipairs(list(facts[of])) do rows[i] = row end
        rows[1] = but(rows[1], change)
        world[of] = rows
      end
    end
    local open = {}
    for _, of in ipairs(more and more.open or {}) do open[of] = true end
    for of in pairs(kinds) do
      if not open[of] then complete[#complete + 1] = of end
    end
    case { says, facts = world, expects = expects, complete = complete, subject = key, org = "org", tempting = more and more.tempting }
  end
  local function everything(outcome)
    local made = { rule = outcome }
    for id in pairs(all) do
      made[id] = spec.sentences[id].idle and "not_applicable" or outcome
    end
    return made
  end

  make("everything is on record", nil, everything "satisfied")

  local function taken(says, change, outcome, more) make(says, { obligation = change }, everything(outcome), more) end
  taken("this outcome alone was taken on", { takes_on = { spec.of } }, "satisfied")
  local another = spec.of == "NIST-AI-RMF:MANAGE 1.3" and "NIST-AI-RMF:MANAGE 1.4" or "NIST-AI-RMF:MANAGE 1.3"
  taken("another outcome was taken on, and this one was not", { takes_on = { another } }, "not_applicable")
  taken("taken on from today", { from = "2025-01-01" }, spec.began or "satisfied")
  taken("taken on from tomorrow", { from = "2025-01-02" }, "not_applicable")
  taken("taken on until today", { to = "2025-01-01" }, "satisfied")
  taken("taken on until yesterday", { to = "2024-12-31" }, "not_applicable")
  if kind == "ai_system" or spec.system then
    taken("taken on for this system", { systems = { spec.system or "s1" } }, "satisfied")
    taken("taken on for another system", { systems = { "s2" } }, "not_applicable")
  else
    taken("taken on for a system, and this is none", { systems = { "s2" } }, "not_applicable")
  end
  taken("a complete register of obligations without the framework", false, "not_applicable")
  taken("nobody said whether the framework was taken on", false, "undetermined", { open = { "obligation" }, tempting = true })
  if kind == "ai_system" and not spec.stages then
    for stage, outcome in pairs { deployed = "satisfied", developed = "not_applicable", retired = "not_applicable" } do
      make("a system that is " .. stage, { ai_system = { stage = stage } }, everything(outcome))
    end
  end

  for id, sentence in pairs(spec.sentences) do
    local of = sentence.some or sentence.every or sentence.none or (sentence.self and kind)
    local function on(says, change, outcome, more) make(id .. ": " .. says, { [of] = change }, { [id] = outcome }, more) end
    local bad, rows = sentence.bad or {}, list(facts[of])
    local missed = bad[1] and changes_of(bad[1]) or {}
    for i, item in ipairs(bad) do
      if not sentence.none then on(item[1], changes_of(item), item.gives or "not_satisfied", { tempting = i == 1 or item.tempting }) end
    end
    for _, item in ipairs(sentence.good or {}) do on(item[1], changes_of(item), item.gives or "satisfied") end
    if sentence.some then
      for _, item in ipairs(sentence.out or {}) do on(item[1], changes_of(item), item.gives or "not_satisfied", { tempting = true }) end
      on("beside one that fails", { rows[1], but(but(rows[1], missed), { id = "beside" }) }, "satisfied")
      on("none in a complete register", false, sentence.empty or "not_satisfied")
      on("none in a register that may lack some", false, "undetermined", { open = { of } })
    elseif sentence.every then
      for _, item in ipairs(sentence.out or {}) do on(item[1], but(missed, changes_of(item)), item.gives or "not_applicable") end
      on("one does and one does not", { rows[1], but(but(rows[1], missed), { id = "beside" }) }, "not_satisfied", { tempting = true })
      on("none in a complete register", false, sentence.empty or "not_applicable")
      on("all that are known, and some may be missing", {}, "undetermined", { open = { of } })
    elseif sentence.none then
      for i, item in ipairs(bad) do on(item[1], changes_of(item), item.gives or "not_satisfied", { tempting = i == 1 }) end
      for _, item in ipairs(sentence.out or {}) do on(item[1], but(missed, changes_of(item)), item.gives or "satisfied") end
      on("none in a complete register", false, sentence.empty or "satisfied")
      on("none in a register that may lack some", {}, "undetermined", { open = { of } })
    elseif sentence.self then
      for _, field in ipairs(sentence.unasked or {}) do
        local fact = but(list(facts[of])[1])
        fact[field] = nil
        on("nobody was asked for " .. field, { fact }, "undetermined")
      end
    elseif sentence.asked then
      local others = {}
      for _, one in ipairs(attested) do
        if one.expectation ~= sentence.asked then others[#others + 1] = one end
      end
      local function answered(says, answers, outcome, tempting)
        local given = {}
        for _, one in ipairs(others) do given[#given + 1] = one end
        for _, one in ipairs(answers) do given[#given + 1] = one end
        if #given == 0 then given = false end
        make(id .. ": " .. says, { attestation = given }, { [id] = outcome }, { tempting = tempting })
      end
      local function answer(more) return { said(sentence.asked, subject, more) } end
      answered("a plain no", answer { answer = "no" }, "not_satisfied")
      answered("partly is not yes", answer { answer = "partly" }, "not_satisfied", true)
      answered("nobody was asked", {}, "undetermined")
      answered("a yes about something else", answer { subject = "unit:elsewhere" }, "undetermined", true)
      answered("a yes to another question", answer { expectation = "another/question" }, "undetermined", true)
      answered("said today", answer { at = "2025-01-01" }, "satisfied")
      answered("dated tomorrow", answer { at = "2025-01-02" }, "undetermined", true)
      answered("it holds until today", answer { ["until"] = "2025-01-01" }, "satisfied")
      answered("it held until yesterday", answer { ["until"] = "2024-12-31" }, "undetermined", true)
      answered("as old as an answer may get", answer { at = "2024-01-02" }, "satisfied")
      answered("older than an answer may get", answer { at = "2024-01-01" }, "undetermined", true)
      answered("nobody says what was seen", answer { seen = blank }, "undetermined", true)
    end
  end

  for _, line in ipairs(spec.more or {}) do
    make(line[1], line[2], type(line[3]) == "string" and everything(line[3]) or line[3], { open = line.open, tempting = line.tempting })
  end
end

return {
  try = try,
  mapping_cases = function(outcome, sentences, more)
    local made = {}
    for _, line in ipairs(more or {}) do made[#made + 1] = line end
    local function gives(says, change, what, extra)
      local expects = {}
      for _, id in ipairs(sentences) do expects[id] = what end
      made[#made + 1] = but({ says, { risk = change }, expects }, extra)
    end
    gives("the risk is named by the outcome", { theme = outcome }, "satisfied")
    gives("a risk of another theme", { theme = "ISO42001:C.2.3" }, "not_applicable")
    gives("a risk of another system", { system = "s2" }, "not_applicable")
    gives("a risk that was closed", { status = "closed" }, "not_applicable")
    gives("no risk in a register that may lack some", false, "undetermined", { open = { "risk" } })
    for _, status in ipairs { "treated", "accepted" } do gives("a risk that is " .. status, { status = status }, "satisfied") end
    return made
  end,
  paper = function(outcome) return { id = "d1", covers = { outcome }, status = "approved", approved_at = "2024-03-01", next_review = "2025-03-01" } end,
  paper_cases = function()
    return {
      some = "document",
      out = { { "a document that answers something else", covers = { "ISO42001:5.2" } } },
      bad = {
        { "a draft", status = "draft" }, { "withdrawn", status = "withdrawn" }, { "nobody says when it was approved", approved_at = blank },
        { "to be approved tomorrow", approved_at = "2025-01-02" }, { "its review was due yesterday", next_review = "2024-12-31" },
      },
      good = { { "approved today", approved_at = "2025-01-01" }, { "to be reviewed today", next_review = "2025-01-01" }, { "no day for its review", next_review = blank } },
    }
  end,
  asked_people = function(topic) return { id = "c1", system = "s1", topics = { topic }, done = "yes", parties = { "patients" }, at = "2024-05-01" } end,
  consultation_cases = function(topic)
    return {
      some = "consultation",
      out = { { "about another system", system = "s2" }, { "about something else", topics = { topic == "impacts" and "results" or "impacts" } } },
      bad = { { "nobody is named", parties = blank }, { "they were not asked", done = "no" }, { "no day", at = blank }, { "to be asked tomorrow", at = "2025-01-02" } },
      good = { { "asked today", at = "2025-01-01" } },
    }
  end,

  -- Every risk of a system that is no opportunity and not closed.
  risk_cases = function(bad)
    local first = bad[1]
    for _, status in ipairs { "treated", "accepted" } do bad[#bad + 1] = but(first, { "of a risk that is " .. status, status = status }) end
    return { every = "risk", out = { { "the risk of another system", system = "s2" }, { "an opportunity", opportunity = true }, { "a closed risk", status = "closed" } }, bad = bad }
  end,

  -- A process in use that says what it is for by the outcome's id, and who answers for it.
  process_cases = function(more)
    local made = {
      some = "process",
      out = { { "a process for something else", theme = "internal_audit" } },
      bad = {
        { "nobody answers for it", owner = blank }, { "in use from tomorrow", in_use_since = "2025-01-02" },
        { "nobody says since when it is in use", in_use_since = blank },
      },
      good = { { "in use since today", in_use_since = "2025-01-01" } },
    }
    for _, item in ipairs(more or {}) do made.bad[#made.bad + 1] = item end
    return made
  end,
}
