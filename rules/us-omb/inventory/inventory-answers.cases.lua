-- A use about which every question is asked, and the facts its answers give; `answer` stands in every field.
local function asked(given)
  local sys = {
    id = "s1", name = "Triage", commercial_use = "none", stage = "operated", stage_as_given = "Operation and Maintenance",
    purpose = given.text, outputs = given.text, sector = given.text, unit_as_given = given.text,
    initiated_at = given.date, development_began_at = given.date, first_use_at = given.date,
    origin = given.origin, public_service = given.truth, service_provider = given.text, service_name = given.text,
    informs_public = given.truth, information_quality = given.text, personal_data = given.truth, personal_features = given.text,
    custom_code = given.truth, code_access = given.code, code_link = given.text, authorised_as = given.text, reuse = given.text,
    extension_requested = given.extension, adverse_decisions = given.truth,
  }
  local of = "s1"
  local facts = {
    ai_system = sys,
    classification = { id = "s1", subject = of, framework = "OMB M-24-10", class = "both" },
    allocation = { id = "a1", system = of, task = "development", contracts_as_given = given.text },
    risk_assessment = { id = "r1", system = of, type = "privacy", status = given.status },
    dataset_use = { id = "u1", system = of, description = given.text, documentation = given.documentation, catalogue = given.yes },
    approval = { id = "p1", subject = "ai_system:s1", type = "authority_to_operate", given = given.truth },
    resource = { id = "c1", system = of, type = "compute", waited = given.text, provisioned_centrally = given.yes, request_process = given.yes, in_time = given.yes },
    model = { id = "m1", system = of, documentation = given.documented },
    impact_assessment = { id = "i1", system = of, status = given.status },
    test_result = {
      { id = "t1", system = of, type = "validation", setting = given.setting },
      { id = "t2", system = of, type = "evaluation", status = given.status },
      { id = "t3", system = of, type = "fairness", measures_text = given.text },
    },
    risk = { id = "k1", system = of, title = given.text },
    monitoring_plan = { id = "w1", system = of, established = given.truth },
    oversight = { id = "o1", system = of, human_involved = given.yes },
    user_information = { id = "n1", system = of, purpose = "notice", provided = given.yes },
    consultation = { id = "q1", system = of, done = given.yes },
    channel = {
      { id = "h1", system = of, purpose = "appeal", established = given.no, reason_text = given.text },
      { id = "h2", system = of, purpose = "opt_out", established = given.yes },
    },
  }
  for kind, fields in pairs(given.instead or {}) do
    for field, value in pairs(fields) do facts[kind][field] = value end
  end
  return facts
end
local answers = {
  text = "x", date = "2024-01", origin = "bought", truth = true, code = "public", extension = false, status = "completed", documentation = "complete",
  yes = "yes", no = "no", documented = "published", setting = "operational",
}
-- What opens the further questions is answered, the rest left empty.
local empty = {
  text = blank, date = blank, origin = blank, truth = blank, code = blank, extension = blank, status = blank, documentation = blank,
  yes = blank, no = blank, documented = blank, setting = blank,
}
local unclear = {}
for key in pairs(answers) do unclear[key] = unreadable "see above" end
local function instead_of(base, instead) return but({ instead = instead }, base) end

case {
  "everything is answered",
  as_of = "2024-12-31",
  expects = { ["purpose"] = "satisfied", ["initiation"] = "satisfied", ["development"] = "satisfied", ["contracts"] = "satisfied", ["implementation"] = "satisfied", ["public-service"] = "satisfied", ["public-service-named"] = "satisfied", ["public-information"] = "satisfied", ["information-quality"] = "satisfied", ["privacy"] = "satisfied", ["data"] = "satisfied", ["code"] = "satisfied", ["code-link"] = "satisfied", ["authority"] = "satisfied", ["authorised-system"] = "satisfied", ["resources"] = "satisfied", ["reuse"] = "satisfied", ["extension"] = "satisfied", ["practices"] = "satisfied", ["rights-practices"] = "satisfied", ["no-appeal-explained"] = "satisfied", retirement = "not_applicable", rule = "satisfied" },
  facts = asked(answers),
}

case {
  "everything is left empty",
  as_of = "2024-12-31",
  expects = { ["purpose"] = "not_satisfied", ["initiation"] = "not_satisfied", ["development"] = "not_satisfied", ["implementation"] = "not_satisfied", ["public-service"] = "not_satisfied", ["public-information"] = "not_satisfied", ["privacy"] = "not_satisfied", ["data"] = "not_satisfied", ["code"] = "not_satisfied", ["authority"] = "not_satisfied", ["resources"] = "not_satisfied", ["reuse"] = "not_satisfied", ["extension"] = "not_satisfied", rule = "not_satisfied" },
  facts = asked(empty),
}

case {
  "what opens a further question is answered, and nothing else",
  as_of = "2024-12-31",
  expects = { ["contracts"] = "not_satisfied", ["public-service-named"] = "not_satisfied", ["information-quality"] = "not_satisfied", ["code-link"] = "not_satisfied", ["authorised-system"] = "not_satisfied", ["practices"] = "not_satisfied", ["rights-practices"] = "not_satisfied", ["no-appeal-explained"] = "not_satisfied", rule = "not_satisfied" },
  facts = asked(instead_of(empty, { ai_system = { origin = "bought", public_service = true, informs_public = true, code_access = "public", extension_requested = false }, approval = { given = true }, channel = { [1] = { id = "h1", system = "s1", purpose = "appeal", established = "no", reason_text = blank } } })),
}

case {
  "what opens a further question is left empty, so nobody knows whether it is asked",
  as_of = "2024-12-31",
  expects = { ["contracts"] = "undetermined", ["public-service-named"] = "undetermined", ["information-quality"] = "undetermined", ["code-link"] = "undetermined", ["authorised-system"] = "undetermined", ["practices"] = "undetermined", ["rights-practices"] = "undetermined", ["no-appeal-explained"] = "undetermined" },
  facts = asked(empty),
}

case {
  "a source that asks none of it",
  as_of = "2024-12-31",
  expects = { ["purpose"] = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1" } },
}

case {
  "a use in operation of which nothing more is known",
  as_of = "2024-12-31",
  expects = { ["initiation"] = "undetermined", ["development"] = "undetermined", ["implementation"] = "undetermined", ["public-service"] = "undetermined", ["public-information"] = "undetermined", ["privacy"] = "undetermined", ["data"] = "undetermined", ["code"] = "undetermined", ["authority"] = "undetermined", ["resources"] = "undetermined", ["reuse"] = "undetermined", ["extension"] = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage_as_given = "Operation and Maintenance" }, classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class = "both" } },
}

case {
  "a common commercial use that hurts nobody is asked little",
  as_of = "2024-12-31",
  expects = { ["initiation"] = "not_applicable", ["development"] = "not_applicable", ["contracts"] = "not_applicable", ["implementation"] = "not_applicable", ["retirement"] = "not_applicable", ["public-service"] = "not_applicable", ["public-service-named"] = "not_applicable", ["public-information"] = "not_applicable", ["information-quality"] = "not_applicable", ["privacy"] = "not_applicable", ["data"] = "not_applicable", ["code"] = "not_applicable", ["code-link"] = "not_applicable", ["authority"] = "not_applicable", ["authorised-system"] = "not_applicable", ["resources"] = "not_applicable", ["reuse"] = "not_applicable", ["extension"] = "not_applicable", ["practices"] = "not_applicable", ["rights-practices"] = "not_applicable", ["no-appeal-explained"] = "not_applicable" },
  facts = { ai_system = { id = "s1", commercial_use = "listed", stage_as_given = "Operation and Maintenance" }, classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class = "neither" } },
}

case {
  "a retired use without its date",
  as_of = "2024-12-31",
  expects = { retirement = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage_as_given = "Retired", retired_at = blank } },
}

case {
  "a retired use with its date",
  as_of = "2024-12-31",
  expects = { retirement = "satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage_as_given = "Retired", retired_at = "2024-03" } },
}

case {
  "a date of retirement nobody can read is no date",
  as_of = "2024-12-31",
  tempting = true,
  expects = { retirement = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage_as_given = "Retired", retired_at = unreadable("soon") } },
}

case {
  "cells full of words nobody can use are no answers",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["purpose"] = "undetermined", ["initiation"] = "undetermined", ["development"] = "undetermined", ["implementation"] = "undetermined", ["public-service"] = "undetermined", ["public-information"] = "undetermined", ["privacy"] = "undetermined", ["data"] = "undetermined", ["code"] = "undetermined", ["authority"] = "undetermined", ["resources"] = "undetermined", ["reuse"] = "undetermined", ["extension"] = "undetermined" },
  facts = asked(unclear),
}

case {
  "nor are they where a further question is opened",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["contracts"] = "undetermined", ["public-service-named"] = "undetermined", ["information-quality"] = "undetermined", ["code-link"] = "undetermined", ["authorised-system"] = "undetermined", ["practices"] = "undetermined", ["rights-practices"] = "undetermined", ["no-appeal-explained"] = "undetermined" },
  facts = asked(instead_of(unclear, { ai_system = { origin = "bought", public_service = true, informs_public = true, code_access = "public", extension_requested = false }, approval = { given = true }, channel = { [1] = { id = "h1", system = "s1", purpose = "appeal", established = "no", reason_text = unreadable("see above") }, [2] = { id = "h2", system = "s1", purpose = "opt_out", established = unreadable("Other") } } })),
}

case {
  "of a use that may hurt safety alone the questions on rights are not asked",
  as_of = "2024-12-31",
  expects = { practices = "satisfied", ["rights-practices"] = "not_applicable", ["no-appeal-explained"] = "not_applicable" },
  facts = asked(instead_of(answers, { classification = { class = "safety" } })),
}

case {
  "where there is an appeal nothing has to be explained",
  as_of = "2024-12-31",
  expects = { ["rights-practices"] = "satisfied", ["no-appeal-explained"] = "not_applicable" },
  facts = asked(instead_of(answers, { channel = { [1] = { id = "h1", system = "s1", purpose = "appeal", established = "yes", reason_text = blank } } })),
}

case {
  "a register of a later year",
  as_of = "2025-12-31",
  expects = { purpose = "not_applicable", ["distinct-name"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1" } },
}

case {
  "one empty cell is enough, whatever else is answered",
  as_of = "2024-12-31",
  tempting = true,
  expects = { rule = "not_satisfied" },
  facts = asked(instead_of(answers, { ai_system = { reuse = blank } })),
}

case {
  "the rule does not fail for a name used twice",
  as_of = "2024-12-31",
  subject = "s1",
  expects = { ["distinct-name"] = "not_satisfied", rule = "satisfied" },
  facts = { ai_system = { { id = "s1", name = "Bot", purpose = "x", outputs = "x", sector = "x", unit_as_given = "x", commercial_use = "listed", stage_as_given = "Initiated" }, { id = "s2", name = "Bot" } } },
}

case {
  "a name of its own",
  as_of = "2024-12-31",
  subject = "s1",
  complete = { "ai_system" },
  expects = { ["distinct-name"] = "satisfied" },
  facts = { ai_system = { { id = "s1", name = "Bot" }, { id = "s2", name = "Bee" } } },
}

case {
  "a name unknown",
  as_of = "2024-12-31",
  expects = { ["distinct-name"] = "undetermined" },
  facts = { ai_system = { id = "s1" } },
}

-- The questions one by one: sentence, kind and field of the answer, and which fact of the kind.
local questions = {
  { "purpose", "ai_system", "purpose" }, { "purpose", "ai_system", "outputs" }, { "purpose", "ai_system", "sector" },
  { "purpose", "ai_system", "unit_as_given" }, { "purpose", "ai_system", "commercial_use" },
  { "initiation", "ai_system", "initiated_at" },
  { "development", "ai_system", "development_began_at" }, { "development", "ai_system", "origin" },
  { "contracts", "allocation", "contracts_as_given" },
  { "implementation", "ai_system", "first_use_at" },
  { "public-service", "ai_system", "public_service" },
  { "public-service-named", "ai_system", "service_provider" }, { "public-service-named", "ai_system", "service_name" },
  { "public-information", "ai_system", "informs_public" },
  { "information-quality", "ai_system", "information_quality" },
  { "privacy", "ai_system", "personal_data" }, { "privacy", "risk_assessment", "status" },
  { "data", "ai_system", "personal_features" }, { "data", "dataset_use", "description" },
  { "data", "dataset_use", "documentation" }, { "data", "dataset_use", "catalogue" },
  { "code", "ai_system", "custom_code" }, { "code", "ai_system", "code_access" },
  { "code-link", "ai_system", "code_link" },
  { "authority", "approval", "given" },
  { "authorised-system", "ai_system", "authorised_as" },
  { "resources", "resource", "waited" }, { "resources", "resource", "provisioned_centrally" },
  { "resources", "resource", "request_process" }, { "resources", "resource", "in_time" },
  { "reuse", "ai_system", "reuse" }, { "reuse", "model", "documentation" },
  { "extension", "ai_system", "extension_requested" },
  { "practices", "impact_assessment", "status" }, { "practices", "test_result", "setting", 1 },
  { "practices", "risk", "title" }, { "practices", "test_result", "status", 2 },
  { "practices", "monitoring_plan", "established" }, { "practices", "oversight", "human_involved" },
  { "practices", "user_information", "provided" },
  { "rights-practices", "ai_system", "adverse_decisions" }, { "rights-practices", "test_result", "measures_text", 3 },
  { "rights-practices", "consultation", "done" }, { "rights-practices", "channel", "established", 1 },
  { "rights-practices", "channel", "established", 2 },
  { "no-appeal-explained", "channel", "reason_text", 1 },
}

for _, question in ipairs(questions) do
  local sentence, kind, field, at = question[1], question[2], question[3], question[4]
  local facts = asked(answers)
  local fact = at and facts[kind][at] or facts[kind]
  fact[field] = blank
  case {
    "only the " .. field .. " of the " .. kind .. " is left empty",
    as_of = "2024-12-31",
    expects = { [sentence] = "not_satisfied", rule = "not_satisfied" },
    facts = facts,
  }
end

-- Answers about another use, and of another type, answer nothing: left empty they take nothing away.
local function with_another(instead)
  local facts = asked(answers)
  for kind, list in pairs(facts) do
    local many = list[1] and list or { list }
    local all = {}
    for i, fact in ipairs(many) do
      local other = {}
      for field, value in pairs(fact) do other[field] = blank end
      for field, value in pairs(instead(kind, i, fact)) do other[field] = value end
      other.id = fact.id .. "-other"
      all[2 * i - 1], all[2 * i] = fact, other
    end
    facts[kind] = all
  end
  return facts
end
local everything = {}
for _, question in ipairs(questions) do everything[question[1]] = "satisfied" end
case {
  "what is left empty about another use is not held against this one",
  as_of = "2024-12-31",
  subject = "s1",
  expects = everything,
  facts = with_another(function(kind, _, fact)
    if kind == "ai_system" then return {} end
    local subject = fact.subject and (kind == "approval" and "ai_system:s1-other" or "s1-other")
    return { system = fact.system and "s1-other", subject = subject, framework = fact.framework, type = fact.type, purpose = fact.purpose, task = fact.task }
  end),
}
local other_types = {
  allocation = { task = "deployment" }, risk_assessment = { type = "ai" }, approval = { type = "release" }, resource = { type = "data" },
  test_result = { type = "security" }, user_information = { purpose = "instructions" }, channel = { purpose = "complaint" },
  classification = { framework = "own" },
}
case {
  "nor is what is left empty in records of another type",
  as_of = "2024-12-31",
  subject = "s1",
  expects = everything,
  facts = with_another(function(kind, _, fact)
    if not other_types[kind] then return fact end
    local made = { system = fact.system, subject = fact.subject, framework = fact.framework, type = fact.type, purpose = fact.purpose, task = fact.task }
    for field, value in pairs(other_types[kind]) do made[field] = value end
    return made
  end),
}

-- At which stages what is asked.
local stages = { "Initiated", "Acquisition and/or Development", "Implementation and Assessment", "Operation and Maintenance", "Retired" }
local asked_from = {  -- the first and the last of these stages
  initiation = { 1, 4 }, development = { 2, 4 }, contracts = { 2, 4 }, implementation = { 3, 4 }, ["public-service"] = { 2, 4 },
  ["public-service-named"] = { 2, 4 }, ["public-information"] = { 3, 4 }, ["information-quality"] = { 3, 4 }, privacy = { 3, 4 },
  data = { 2, 4 }, code = { 3, 4 }, ["code-link"] = { 3, 4 }, authority = { 2, 4 }, ["authorised-system"] = { 2, 4 },
  resources = { 2, 4 }, reuse = { 2, 4 }, extension = { 3, 4 }, practices = { 3, 4 }, ["rights-practices"] = { 3, 4 },
  ["no-appeal-explained"] = { 3, 4 }, retirement = { 5, 5 }, purpose = { 1, 5 },
}
for i, stage in ipairs(stages) do
  local expects = {}
  for sentence, range in pairs(asked_from) do
    expects[sentence] = range[1] <= i and i <= range[2] and "satisfied" or "not_applicable"
  end
  case {
    "what is asked of a use at the stage " .. stage,
    as_of = "2024-12-31",
    expects = expects,
    facts = asked(instead_of(answers, { ai_system = { stage_as_given = stage, retired_at = "2024-03" } })),
  }
end

-- What opens further questions, and what does not.
local function opens(says, instead, expects)
  case { says, as_of = "2024-12-31", expects = expects, facts = asked(instead_of(answers, instead)) }
end
opens("bought in part is bought", { ai_system = { origin = "built_and_bought" } }, { contracts = "satisfied" })
opens("what was built has no contract", { ai_system = { origin = "built" } }, { contracts = "not_applicable" })
opens("a use that serves no public service names none", { ai_system = { public_service = false } }, { ["public-service-named"] = "not_applicable" })
opens("a use that tells the public nothing", { ai_system = { informs_public = false } }, { ["information-quality"] = "not_applicable" })
opens("code that is held is not linked", { ai_system = { code_access = "held" } }, { ["code-link"] = "not_applicable" })
opens("without authority no authorised system is named", { approval = { given = false } }, { ["authorised-system"] = "not_applicable" })
opens("a use that hurts rights alone", { classification = { class = "rights" } },
  { extension = "satisfied", practices = "satisfied", ["rights-practices"] = "satisfied", ["no-appeal-explained"] = "satisfied" })
opens("a use that hurts safety alone", { classification = { class = "safety" } },
  { extension = "satisfied", practices = "satisfied", ["rights-practices"] = "not_applicable", ["no-appeal-explained"] = "not_applicable" })
opens("a use that hurts neither", { classification = { class = "neither" } },
  { extension = "not_applicable", practices = "not_applicable", ["rights-practices"] = "not_applicable", ["no-appeal-explained"] = "not_applicable" })
opens("while an extension is asked for the practices are not", { ai_system = { extension_requested = true } },
  { practices = "not_applicable", ["rights-practices"] = "not_applicable", ["no-appeal-explained"] = "satisfied" })
opens("a use exempt from appeal explains it", { channel = { [1] = { id = "h1", system = "s1", purpose = "appeal", established = "exempt", reason_text = "x" } } },
  { ["rights-practices"] = "satisfied", ["no-appeal-explained"] = "satisfied" })
opens("a use off the shelf that is retired", { ai_system = { commercial_use = "listed", stage_as_given = "Retired", retired_at = "2024-03" } },
  { retirement = "not_applicable" })
opens("a use off the shelf is asked about its practices all the same", { ai_system = { commercial_use = "listed" } },
  { practices = "satisfied", ["rights-practices"] = "satisfied", data = "not_applicable", reuse = "not_applicable" })

-- The inventory of 2024 was asked for until M-25-21 took the place of M-24-10.
for day, outcome in pairs { ["2025-04-02"] = "satisfied", ["2025-04-03"] = "not_applicable" } do
  case { "an answer of " .. day, as_of = day, expects = { rule = outcome }, facts = asked(answers) }
end
