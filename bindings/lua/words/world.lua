-- Worlds: cases made from one in which all is well. Not read for files with rules.
local host, kit = ...
local next, type, select, rawequal = next, type, select, rawequal
local node, kind_of, is_node, is_plain, describe = kit.node, kit.kind_of, kit.is_node, kit.is_plain, kit.describe
local sorted_keys, list_length, fields, Expression, words = kit.sorted_keys, kit.list_length, kit.fields, kit.Expression, kit.case_words
local but, with = words.but, words.with

local function day_of(fine) return fine and fine.as_of or kit.day or "2025-01-01" end
local unasked = words.unasked

-- The answer of a person to a sentence that only people can judge, given half a year before the day of the cases.
function words.said(sentence, subject, more)
  if type(sentence) ~= "string" or type(subject) ~= "string" then
    host.fail("`said` takes \"RULE/EXPECTATION\" and the subject as \"kind:key\", but here are " .. describe(sentence) .. " and " .. describe(subject))
  end
  return but({
    id = "w:" .. sentence, expectation = sentence, subject = subject, answer = "yes",
    at = host.shift(day_of(), -6, 0), ["until"] = host.shift(day_of(), 6, -1),
    attester = "assessor", seen = { "notes" }, population = 12, sample = 4,
  }, more)
end

-- The facts of a world by kind, with changes: some fields of the only or first fact of a kind; a fact with its id, or a list of facts,
-- in place of all of the kind; `false`: none on file.
local function changed(facts, changes, at)
  local made = but(facts)
  for _, kind in next, (sorted_keys(changes)) do
    local old, change = facts[kind], changes[kind]
    if change == false then
      made[kind] = nil
    elseif not is_plain(change) then
      host.problem(at, "what changes of `" .. host.text(kind) .. "` is a table of fields, a list of facts or `false`, but here is " .. describe(change))
    elseif change[1] ~= nil or change.id ~= nil or old == nil then
      made[kind] = change
    elseif is_plain(old) and old[1] ~= nil then
      made[kind] = but(old, { but(old[1], change) })
    else
      made[kind] = but(old, change)
    end
  end
  return made
end

-- world(facts): a function that gives these facts with changes.
function words.world(facts)
  if not is_plain(facts) then host.fail("`world` takes facts by kind, as in world { ai_system = { … } }, but here is " .. describe(facts)) end
  return function(changes)
    if changes ~= nil and not is_plain(changes) then host.fail("a world takes changes by kind, but here is " .. describe(changes)) end
    return changed(facts, changes or {})
  end
end

-- What a sentence's outcome does to the rule's.
local worse = { not_applicable = 0, satisfied = 1, undetermined = 2, not_satisfied = 3 }
local function rule_outcome(expects, advice)
  local left_out, worst = { rule = true, severity = true }, "not_applicable"
  for _, id in next, advice or {} do left_out[id] = true end
  for _, id in next, (sorted_keys(expects)) do
    if not left_out[id] and (worse[expects[id]] or 0) > worse[worst] then worst = expects[id] end
  end
  return worst
end

local own = { "complete", "empty_is_true", "subject", "params", "as_of", "org", "of" }
local line_fields = { [1] = 1, [2] = 1, [3] = 1, tempting = 1, complete = 1, empty_is_true = 1, subject = 1, params = 1, as_of = 1 }
local fine_fields = { [1] = 1, facts = 1, expects = 1, advice = 1, complete = 1, empty_is_true = 1, subject = 1, params = 1, as_of = 1, org = 1, of = 1 }

local function check_fine(fine, word)
  if not is_plain(fine) or not is_plain(fine.facts) or not is_plain(fine.expects) then
    host.fail("`" .. word .. "` takes a case in which all is well, { facts = { … }, expects = { … } }, but here is " .. describe(fine))
  end
  for _, key in next, (sorted_keys(fine)) do
    if not fine_fields[key] then host.unknown(nil, "unknown field `" .. host.text(key) .. "` in the case from which `" .. word .. "` makes others", host.text(key), fine_fields) end
  end
end

local function one_line(fine, line, at)
  local expects = {}
  for _, id in next, (sorted_keys(fine.expects)) do
    local outcome = fine.expects[id]
    expects[id] = type(line[3]) == "string" and outcome ~= "not_applicable" and line[3] or outcome
  end
  if type(line[3]) == "table" then expects = but(expects, line[3]) end
  expects.rule = type(line[3]) == "table" and line[3].rule or rule_outcome(expects, fine.advice)
  local made = { line[1], facts = changed(fine.facts, line[2] or {}, at), expects = expects, tempting = line.tempting }
  for _, key in next, own do
    made[key] = line[key]
    if made[key] == nil then made[key] = fine[key] end
  end
  kit.places[made] = at
  return made
end

-- Cases from `fine`, one for each line { sentence, changes of facts, changes of outcomes }.
function words.lines(fine, list)
  check_fine(fine, "lines")
  local length = is_plain(list) and list_length(list)
  if not length then host.fail("`lines` takes a list of lines { \"sentence\", { kind = changes }, { expectation = \"outcome\" } }, but here is " .. describe(list)) end
  local at, made = host.here("lines"), {}
  for i = 1, length do
    local line, place = list[i], at .. "/" .. i
    if not is_plain(line) or type(line[1]) ~= "string" then
      host.problem(place, "a line begins with its sentence, as in { \"nobody is named\", { ai_system = { owner = blank } }, \"not_satisfied\" }, but here is " .. describe(is_plain(line) and line[1] or line))
    elseif line[2] ~= nil and not is_plain(line[2]) then
      host.problem(place, "second in a line are the changes of facts by kind, but here is " .. describe(line[2]))
    elseif line[3] ~= nil and type(line[3]) ~= "string" and not is_plain(line[3]) then
      host.problem(place, "third in a line is one outcome for all sentences, or outcomes by id, but here is " .. describe(line[3]))
    else
      for _, key in next, (sorted_keys(line)) do
        if not line_fields[key] then host.unknown(place .. "/" .. host.text(key), "unknown field `" .. host.text(key) .. "` in a line", host.text(key), line_fields) end
      end
      made[#made + 1] = one_line(fine, line, place)
    end
  end
  return made
end

-- Declares every case of the lists.
function words.cases(...)
  for i = 1, select("#", ...) do
    local list = (select(i, ...))
    local length = is_plain(list) and list_length(list)
    if not length then host.fail("`cases` takes lists of cases, such as lines(…) gives, but here is " .. describe(list)) end
    for k = 1, length do words.case(list[k]) end
  end
end

-- The cases that an attested sentence needs, all but the satisfied one, from `fine`, which holds the answer. That an answer may be a
-- year old is what the packs say.
function words.asked(fine, sentence)
  check_fine(fine, "asked")
  if type(sentence) ~= "string" then host.fail("`asked` takes \"RULE/EXPECTATION\", but here is " .. describe(sentence)) end
  local _, id = host.split(sentence, "/")
  local answers = fine.facts.attestation
  answers = is_plain(answers) and answers[1] == nil and { answers } or answers
  local yes, others = nil, {}
  for i = 1, is_plain(answers) and list_length(answers) or 0 do
    if answers[i].expectation ~= sentence then others[#others + 1] = answers[i] else yes = answers[i] end
  end
  if not yes or not id then host.fail("`asked` varies the answer that the case holds to `" .. sentence .. "`, but there is none; `said` makes one") end
  local today = day_of(fine)
  local function day(months, days) return host.shift(today, months, days) or today end
  local list = {}
  local function add(says, given, outcome, tempting)
    list[#list + 1] = { id .. ": " .. says, { attestation = with(others, given) }, { [id] = outcome }, tempting = tempting }
  end
  local function answer(changes) return { but(yes, changes) } end
  add("a plain no", answer { answer = "no" }, "not_satisfied")
  add("partly is not yes", answer { answer = "partly" }, "not_satisfied", true)
  add("nobody was asked, though other questions were", answer { id = "w:another-rule/another-sentence", expectation = "another-rule/another-sentence" }, "undetermined")
  add("a yes about something else", answer { subject = "unit:somewhere-else" }, "undetermined", true)
  add("said today", answer { at = today }, "satisfied")
  add("dated tomorrow", answer { at = day(0, 1) }, "undetermined", true)
  add("it holds until today", answer { ["until"] = today }, "satisfied")
  add("it held until yesterday", answer { ["until"] = day(0, -1) }, "undetermined", true)
  add("as old as an answer may get", answer { at = day(-12, 1) }, "satisfied")
  add("older than an answer may get", answer { at = day(-12, 0) }, "undetermined", true)
  add("nobody says what was seen", answer { seen = words.blank }, "undetermined", true)
  add("two who do not agree", { yes, but(yes, { id = "second", answer = "no" }) }, "undetermined", true)
  return words.lines(fine, list)
end
