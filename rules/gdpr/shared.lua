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

local controlling = one_of { "controller", "joint_controller" }
local function attested(sentence)
  return that(the("attestation.answer", { expectation = sentence, subject = this, counts = true, at = fresh(param.attestation_life), ["until"] = not_before(today) }), "yes")
end

-- A request to a controller under the Regulation whose month is over; `more` says of which sort.
local function request(more)
  return but({ ["activity.laws"] = contains "GDPR", ["activity.role"] = controlling, received_at = before(today - param.answer_within) }, more)
end
local heard = either { absent, is_not "refused" }

return {
  but = but, with = with, lines = lines, unasked = unasked, said = said, area = area,
  in_area = overlaps(area),
  live = one_of { "deployed", "operated" },
  under_it = activity(),
  controllers = function(more) return activity(but({ role = one_of { "controller", "joint_controller" } }, more)) end,

  -- What only a person can say of the subject; no answer in force is unknown, partly is no.
  attested = attested,

  -- A system in use that handles personal data and meets the law of the Union or the Area.
  with_data = { jurisdictions = overlaps(area), personal_data = true, stage = one_of { "deployed", "operated" } },
  in_office = { from = not_after(today), to = either { absent, not_before(today) } },
  request = request,
  heard = heard,
  -- The three sentences of a claim of a person, as fields of expectations: what was asked for was done, or done in the longer time,
  -- or a person found the reason for refusing to hold.
  met = function(says)
    return {
      id = "met", says = says, level = "required", method = "examine",
      when = { extended_at = absent, outcome = heard }, has = { done_at = { present, not_after(today) } },
    }
  end,
  met_later = function(says)
    return {
      id = "later", says = says .. ", in the longer time that the person was told of", level = "required", method = "examine",
      when = { extended_at = present, outcome = heard, received_at = before(today - param.answer_at_most) }, has = { done_at = { present, not_after(today) } },
    }
  end,
  refused_rightly = function(rule)
    return {
      id = "refusal", says = "where it was refused, somebody who knows the law found that the reason holds", level = "required", method = "interview",
      when = { outcome = { present, "refused" } }, has = { attested(rule .. "/refusal") },
    }
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
  -- For cases: an answer that only a person can give, in all the ways it can fail; `facts` are those it stands beside.
  answers = function(fine, id, of, about)
    local function answer(changes) return { attestation = { said(of, about, changes) } } end
    return lines(fine, {
      { "somebody found that it does not hold", answer { answer = "no" }, { [id] = "not_satisfied" } },
      { "it holds in part", answer { answer = "partly" }, { [id] = "not_satisfied" }, tempting = true },
      { "nobody looked", { attestation = { said("other/sentence", about) } }, { [id] = "undetermined" }, tempting = true },
      { "another one was looked at", answer { subject = about .. "0" }, { [id] = "undetermined" }, tempting = true },
      { "looked at as long ago as may be", answer { at = "2024-01-02" }, {} },
      { "looked at too long ago", answer { at = "2024-01-01" }, { [id] = "undetermined" }, tempting = true },
      { "the answer holds until today", answer { ["until"] = "2025-01-01" }, {} },
      { "the answer held until yesterday", answer { ["until"] = "2024-12-31" }, { [id] = "undetermined" }, tempting = true },
      { "nobody says what was seen", answer { seen = blank }, { [id] = "undetermined" }, tempting = true },
    })
  end,
  -- And a system with personal data in use in the Union.
  bound_system = function(fine)
    local list = {
      { "being put into use", { ai_system = { stage = "deployed" } }, {} },
      { "still being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
      { "nobody says where it stands", { ai_system = { stage = unasked } }, "undetermined" },
      { "no personal data", { ai_system = { personal_data = false } }, "not_applicable" },
      { "nobody says whether there is personal data", { ai_system = { personal_data = unasked } }, "undetermined" },
      { "another country's law", { ai_system = { jurisdictions = { "US", "KR" } } }, "not_applicable" },
      { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
      { "before the Regulation applied", {}, "not_applicable", as_of = "2018-05-24" },
    }
    for _, country in ipairs(area) do list[#list + 1] = { "used in " .. country, { ai_system = { jurisdictions = { country } } }, {} } end
    return lines(fine, list)
  end,
  system = { id = "s1", name = "Screen", stage = "operated", jurisdictions = { "DE", "US" }, personal_data = true },

  -- For cases: whom a request binds, and every way a claim of a person can go.
  bound_request = function(fine)
    return lines(fine, {
      { "a request under another law", { processing_activity = { laws = { "IN-DPDP" } } }, "not_applicable" },
      { "nobody says which law binds it", { processing_activity = { laws = unasked } }, "undetermined" },
      { "a processor hands it on to its controller", { processing_activity = { role = "processor" } }, "not_applicable" },
      { "controllers together", { processing_activity = { role = "joint_controller" } }, {} },
      { "nobody says whose it is", { processing_activity = { role = unasked } }, "undetermined" },
      { "nobody says when it came in", { data_request = { received_at = unasked } }, "undetermined" },
      { "a month is not over", { data_request = { received_at = "2024-12-01" } }, "not_applicable" },
      { "a month is over", { data_request = { received_at = "2024-11-30" } }, {} },
      { "before the Regulation applied", { data_request = { received_at = "2018-01-01" } }, "not_applicable", as_of = "2018-05-24" },
    })
  end,
  -- `more` adds outcomes of further sentences of the rule where nothing was handed over, and where the request was refused.
  claim = function(rule, type, other, more)
    local of, about = rule .. "/refusal", "data_request:q1"
    local fine = {
      facts = { processing_activity = but({ id = "p1", laws = { "GDPR" }, role = "controller" }, more and more.activity), data_request = {
        id = "q1", type = type, activity = "p1", person = "someone", received_at = "2024-11-01", extended_at = blank, answered_at = "2024-11-20", outcome = "granted", done_at = "2024-11-20",
        given = { "data", "logic" }, format = "machine_readable" }, attestation = { said("other/sentence", about) } },
      complete = { "attestation" },
      expects = but({ met = "satisfied", later = "not_applicable", refusal = "not_applicable" }, more and more.fine),
    }
    local undone, refused, unclear = more and more.undone or {}, more and more.refused or {}, more and more.unclear or {}
    local function asked(changes, answer) return { data_request = changes, attestation = answer and { said(of, about, answer) } or nil } end
    local no = { outcome = "refused", done_at = blank }
    local old = "2024-09-30"
    local list = {
      { "done", {}, {} },
      { "done today", asked { done_at = "2025-01-01" }, {} },
      { "to be done tomorrow", asked { done_at = "2025-01-02" }, but({ met = "not_satisfied" }, more and more.tomorrow), tempting = true },
      { "promised, and not done", asked { done_at = blank }, but({ met = "not_satisfied" }, undone), tempting = true },
      { "nobody says whether it was done", asked { done_at = unasked }, but({ met = "undetermined" }, unclear) },
      { "not answered, and not done", asked { outcome = blank, done_at = blank }, but({ met = "not_satisfied" }, undone) },
      { "done without an answer", asked { outcome = blank }, {} },
      { "nobody says how it was answered", asked { outcome = unasked }, but({ met = "undetermined", refusal = "undetermined" }, more and more.unheard) },
      { "another claim", asked { type = other }, "not_applicable" },
      { "nobody says what was asked for", asked { type = unasked }, "undetermined" },
      { "refused, for a reason that holds", asked(no, {}), but({ met = "not_applicable", refusal = "satisfied" }, refused) },
      { "refused, for a reason that holds in part", asked(no, { answer = "partly" }), but({ met = "not_applicable", refusal = "not_satisfied" }, refused), tempting = true },
      { "refused, for a reason nobody weighed", asked(but(no, { refusal_reason = "manifestly unfounded" })), but({ met = "not_applicable", refusal = "undetermined" }, refused), tempting = true },
      { "another refusal was weighed", asked(no, { subject = "data_request:q2" }), but({ met = "not_applicable", refusal = "undetermined" }, refused), tempting = true },
      { "weighed as long ago as may be", asked(no, { at = "2024-01-02" }), but({ met = "not_applicable", refusal = "satisfied" }, refused) },
      { "weighed too long ago", asked(no, { at = "2024-01-01" }), but({ met = "not_applicable", refusal = "undetermined" }, refused) },
      { "it holds until today", asked(no, { ["until"] = "2025-01-01" }), but({ met = "not_applicable", refusal = "satisfied" }, refused) },
      { "it held until yesterday", asked(no, { ["until"] = "2024-12-31" }), but({ met = "not_applicable", refusal = "undetermined" }, refused) },
      { "nobody says what was seen", asked(no, { seen = blank }), but({ met = "not_applicable", refusal = "undetermined" }, refused) },
      { "told that it takes longer, and there is time", asked { received_at = "2024-10-01", extended_at = "2024-10-20", done_at = blank }, but({ met = "not_applicable" }, undone) },
      { "told so, and the longer time is over", asked { received_at = old, extended_at = "2024-10-20", done_at = blank }, but({ met = "not_applicable", later = "not_satisfied" }, undone), tempting = true },
      { "told so, and to be done tomorrow", asked { received_at = old, extended_at = "2024-10-20", done_at = "2025-01-02" }, but({ met = "not_applicable", later = "not_satisfied" }, more and more.tomorrow), tempting = true },
      { "told so, and done today", asked { received_at = old, extended_at = "2024-10-20", done_at = "2025-01-01" }, { met = "not_applicable", later = "satisfied" } },
      { "told so, and nobody says whether it was done", asked { received_at = old, extended_at = "2024-10-20", done_at = unasked }, but({ met = "not_applicable", later = "undetermined" }, unclear) },
      { "told so, and refused", asked(but(no, { received_at = old, extended_at = "2024-10-20" }), {}), but({ met = "not_applicable", refusal = "satisfied" }, refused) },
      { "old, nobody was told that it takes longer, and not done", asked { received_at = old, done_at = blank }, but({ met = "not_satisfied" }, undone) },
      { "told so, the longer time is over, and no answer", asked { received_at = old, extended_at = "2024-10-20", outcome = blank, done_at = blank }, but({ met = "not_applicable", later = "not_satisfied" }, undone) },
      { "nobody says whether it was to take longer", asked { received_at = old, extended_at = unasked }, { met = "undetermined", later = "undetermined" } },
    }
    return fine, lines(fine, list)
  end,
  run = function(...)
    for _, list in ipairs { ... } do
      for _, one in ipairs(list) do case(one) end
    end
  end,
}
