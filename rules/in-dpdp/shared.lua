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

local function role_of(system) return the("ai_role.role", { system = system, framework = "IN-DPDP" }) end

return {
  but = but, with = with, lines = lines, unasked = unasked,
  role_of = role_of,
  live = one_of { "deployed", "operated" },
  -- An activity of the record in force under the Act, of somebody who decides on it; `more` narrows it.
  fiduciary = function(more)
    return but({ laws = contains "IN-DPDP", role = one_of { "controller", "joint_controller" }, ended_at = either { absent, not_before(today) } }, more)
  end,
  -- A request to a data fiduciary whose time is over; `more` says of which sort.
  request = function(more)
    return but({ ["activity.laws"] = contains "IN-DPDP", ["activity.role"] = one_of { "controller", "joint_controller" }, received_at = before(today - param.answer_within) }, more)
  end,
  -- The sentence that it was met, or that a reason for refusing is on file, as fields of an expectation.
  met = function(says)
    return {
      id = "met", says = says, level = "required", method = "examine",
      when = { outcome = either { absent, is_not "refused" } }, has = { done_at = { present, not_after(today) } },
    }
  end,
  refused = {
    id = "reason", says = "where it was refused, the reason is on file", level = "required", method = "examine",
    when = { outcome = { present, "refused" } }, has = { refusal_reason = present },
  },
  severity = function(base) return { base = base, add = { by(this.children, { [true] = 1, otherwise = 0 }) } } end,

  -- For cases.
  day = "2027-06-01",
  processing = {
    id = "p1", name = "Scoring", laws = { "IN-DPDP" }, role = "controller", systems = { "s1" }, purposes = { "credit" }, legal_basis = "consent", children = false,
    systematic_monitoring = false, processors = {}, ended_at = blank,
  },
  claim = function(type, other, more)
    local no = more and more.undone or {}
    local fine = {
      facts = { processing_activity = { id = "p1", laws = { "IN-DPDP" }, role = "controller" },
        data_request = { id = "q1", activity = "p1", type = type, received_at = "2027-03-02", outcome = "granted", refusal_reason = blank, done_at = "2027-05-20", given = { "data", "purposes", "recipients" } } },
      as_of = "2027-06-01", expects = but({ met = "satisfied", reason = "not_applicable" }, more and more.fine),
    }
    local function asked(changes) return { data_request = changes } end
    return fine, lines(fine, {
      { "done", {}, {} },
      { "done today", asked { done_at = "2027-06-01" }, {} },
      { "to be done tomorrow", asked { done_at = "2027-06-02" }, { met = "not_satisfied" }, tempting = true },
      { "promised, and not done", asked { done_at = blank }, but({ met = "not_satisfied" }, no), tempting = true },
      { "nobody says whether it was done", asked { done_at = unasked }, but({ met = "undetermined" }, more and more.unclear) },
      { "not answered", asked { outcome = blank, done_at = blank }, but({ met = "not_satisfied" }, no) },
      { "nobody says how it was answered", asked { outcome = unasked }, { met = "undetermined", reason = "undetermined" } },
      { "refused, with a reason", asked { outcome = "refused", refusal_reason = "no such data", done_at = blank }, but({ met = "not_applicable", reason = "satisfied" }, no) },
      { "refused, and nobody wrote down why", asked { outcome = "refused", done_at = blank }, but({ met = "not_applicable", reason = "not_satisfied" }, no), tempting = true },
      { "refused, and nobody was asked why", asked { outcome = "refused", refusal_reason = unasked, done_at = blank }, but({ met = "not_applicable", reason = "undetermined" }, no) },
      { "another claim", asked { type = other }, "not_applicable" },
      { "nobody says what was asked for", asked { type = unasked }, "undetermined" },
      { "there is time", asked { received_at = "2027-03-03" }, "not_applicable" },
      { "nobody says when it came in", asked { received_at = unasked }, "undetermined" },
      { "under another law", { processing_activity = { laws = { "GDPR" } } }, "not_applicable" },
      { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined" },
      { "done for somebody else", { processing_activity = { role = "processor" } }, "not_applicable" },
      { "decided on together with others", { processing_activity = { role = "joint_controller" } }, {} },
      { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined" },
      { "the day before the duties begin", { data_request = { received_at = "2026-01-01" } }, "not_applicable", as_of = "2027-05-12" },
    })
  end,
  bound = function(fine)
    return lines(fine, {
      { "the day before the duties begin", {}, "not_applicable", as_of = "2027-05-12" },
      { "an activity under another law", { processing_activity = { laws = { "GDPR" } } }, "not_applicable" },
      { "under this law and another", { processing_activity = { laws = { "GDPR", "IN-DPDP" } } }, {} },
      { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined", tempting = true },
      { "it ended yesterday", { processing_activity = { ended_at = "2027-05-31" } }, "not_applicable" },
      { "it ends today", { processing_activity = { ended_at = "2027-06-01" } }, {} },
      { "done for somebody else", { processing_activity = { role = "processor" } }, "not_applicable" },
      { "decided on together with others", { processing_activity = { role = "joint_controller" } }, {} },
      { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined", tempting = true },
    })
  end,
  run = function(...)
    for _, list in ipairs { ... } do
      for _, one in ipairs(list) do case(one) end
    end
  end,
}
