-- p-1 leads and p-2 and p-4 are with them; p-9 owns and answers for all that is audited. Beside it roles of the team over
-- what is not audited, and the competence of somebody else.
local scope, words = { "ISO42001:7.5.3", "ISO42001:9.2.2" }, {}
for word, ids in pairs(shared.areas) do
  scope[#scope + 1] = ids[1]
  words[#words + 1] = word
end
local roles = {
  { id = "r9", person = "p-9", responsibility = with({ "ISO42001:7.5.3" }, words), from = "2023-01-01", to = blank },
  { id = "r2", person = "p-2", responsibility = { "ISO42001:4.2", "legal" }, from = "2023-01-01", to = blank },
  { id = "r3", person = "p-1", responsibility = { "internal_audit" }, from = "2023-01-01", to = blank },
}
local skills = {
  { id = "c1", person = "p-2", requirement = "q1", obtained_at = "2022-01-01", expires_at = blank },
  { id = "c2", person = "p-2", requirement = "q2", obtained_at = "2022-01-01", expires_at = blank },
}
-- Competence of somebody who was not there, and of the team in another field.
local no_skills = {
  { id = "c7", person = "p-9", requirement = "q1", obtained_at = "2022-01-01", expires_at = blank },
  { id = "c8", person = "p-9", requirement = "q2", obtained_at = "2022-01-01", expires_at = blank },
  { id = "c9", person = "p-2", requirement = "q3", obtained_at = "2022-01-01", expires_at = blank },
}
local facts = world {
  audit = { id = "au1", programme = "ap1", type = "internal", standards = { "ISO42001" }, scope = scope, systems = { "s1" }, lead = "p-1", auditors = { "p-2", "p-4" }, from = "2024-06-01", to = "2024-06-03" },
  audit_programme = { id = "ap1", responsible = "p-3", cycle_to = "2026-12-31" },
  role_assignment = roles,
  process = { { id = "pr1", theme = "document_control", owner = "r9", document = "d1" }, { id = "pr2", theme = "context", owner = "r3", document = "d2" }, { id = "pr3", theme = "context", owner = "r2", document = "d2" }, { id = "pr4", theme = "internal_audit", owner = "r2", document = "d1" }, { id = "pr5", theme = "internal_audit", owner = "r3", document = "d1" } },
  document = { { id = "d1", covers = { "ISO42001:7.5.3" } }, { id = "d2", covers = { "ISO42001:4.2" } } },
  ai_system = { { id = "s1", owner = "r9" }, { id = "s2", owner = "r3" }, { id = "s3", owner = "r2" } },
  competence = with(skills, no_skills),
  competence_requirement = { { id = "q1", area = "audit" }, { id = "q2", area = "model_evaluation" }, { id = "q3", area = "law" } },
}
local registers = { "role_assignment", "process", "document", "ai_system", "competence", "competence_requirement" }
local good = { rule = "satisfied", ["own-task"] = "satisfied", ["own-process"] = "satisfied", ["own-system"] = "satisfied", ["able-to-audit"] = "satisfied", ["able-in-ai"] = "satisfied", ["nor-before"] = "satisfied", ["programme-by-another"] = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local function with_role(changes) return facts { role_assignment = with(roles, { but({ id = "r1", person = "p-2", responsibility = { "x" }, from = "2023-01-01", to = blank }, changes) }) } end

-- The least that tells who audited own requirements: the audit, its programme, one role.
local function only_role(role, reached)
  return {
    audit = { id = "au1", programme = "ap1", type = "internal", standards = { "ISO42001" }, scope = reached or scope, lead = "p-1", auditors = { "p-2", "p-4" }, from = "2024-06-01", to = "2024-06-03" },
    audit_programme = { id = "ap1", cycle_to = "2026-12-31" },
    role_assignment = but({ id = "r1", from = "2023-01-01", to = blank }, role),
  }
end

case { "nobody of the team works on what was audited", complete = registers, facts = facts {}, expects = good }
case { "who holds which role may be on record elsewhere", facts = facts {},
  expects = { rule = "undetermined", ["own-task"] = "undetermined", ["own-process"] = "undetermined", ["own-system"] = "undetermined", ["able-to-audit"] = "satisfied", ["nor-before"] = "undetermined" } }
case { "nobody knows who audited", complete = registers, facts = facts { audit = { lead = unasked, auditors = unasked } },
  expects = { rule = "undetermined", ["own-task"] = "undetermined", ["own-process"] = "undetermined", ["own-system"] = "undetermined", ["able-to-audit"] = "undetermined", ["able-in-ai"] = "undetermined" } }
case { "a team without names", tempting = true, complete = registers, facts = facts { audit = { auditors = blank } }, expects = { ["nor-before"] = "not_satisfied", ["own-task"] = "not_satisfied", ["own-process"] = "not_satisfied", ["own-system"] = "not_satisfied" } }
case { "a team without a lead", complete = registers, facts = facts { audit = { lead = blank } }, expects = { ["nor-before"] = "satisfied", ["own-task"] = "satisfied", ["own-process"] = "satisfied", ["own-system"] = "satisfied" } }

for _, who in ipairs { "p-1", "p-2" } do
  local both = but(only "own-task", { ["nor-before"] = "not_satisfied" })
  local before_only = but(good, { ["nor-before"] = "not_satisfied" })
  local function task(from, to) return with_role { person = who, responsibility = { "ISO42001:7.5.3" }, from = from, to = to } end
  case { who .. " answers for what was audited", complete = registers, facts = task("2023-01-01", blank), expects = both }
  case { who .. " answers for it since the last day", complete = registers, facts = task("2024-06-03", blank), expects = both }
  case { who .. " answers for it since the day after", complete = registers, facts = task("2024-06-04", blank), expects = good }
  case { who .. " answered for it until the first day", complete = registers, facts = task("2023-01-01", "2024-06-01"), expects = both }
  case { who .. " answered for it until the day before", complete = registers, facts = task("2023-01-01", "2024-05-31"), expects = before_only }
  case { who .. " answered for it until twelve months before", complete = registers, facts = task("2022-01-01", "2023-06-01"), expects = before_only }
  case { who .. " answered for it until twelve months and a day before", complete = registers, facts = task("2022-01-01", "2023-05-31"), expects = good }
  for _, word in ipairs(words) do
    local yes, no = { ["own-task"] = "not_satisfied", ["nor-before"] = "satisfied" }, { ["own-task"] = "satisfied", ["nor-before"] = "satisfied" }
    case { who .. " holds the word for it: " .. word, tempting = true, complete = registers, facts = only_role { person = who, responsibility = { word } }, expects = yes }
    case { who .. " held the word until the first day: " .. word, complete = registers, facts = only_role { person = who, responsibility = { word }, to = "2024-06-01" }, expects = yes }
    case { who .. " held the word until the day before: " .. word, complete = registers, facts = only_role { person = who, responsibility = { word }, to = "2024-05-31" }, expects = no }
    case { who .. " holds the word since the last day: " .. word, complete = registers, facts = only_role { person = who, responsibility = { word }, from = "2024-06-03" }, expects = yes }
    case { who .. " holds the word since the day after: " .. word, complete = registers, facts = only_role { person = who, responsibility = { word }, from = "2024-06-04" }, expects = no }
  end
  for _, one in ipairs {
    { "own-process", "the process", { process = { { id = "pr1", theme = "document_control", owner = "r1", document = "d1" }, { id = "pr2", theme = "context", owner = "r3", document = "d2" } } } },
    { "own-system", "the system", { ai_system = { { id = "s1", owner = "r1" }, { id = "s2", owner = "r3" } } } },
  } do
    local id, what, changes = one[1], one[2], one[3]
    local function owner(from, to) return facts(but(changes, { role_assignment = with(roles, { { id = "r1", person = who, responsibility = { "x" }, from = from, to = to } }) })) end
    case { who .. " owns " .. what, tempting = true, complete = registers, facts = owner("2023-01-01", blank), expects = only(id) }
    case { who .. " owns it since the last day: " .. what, complete = registers, facts = owner("2024-06-03", blank), expects = only(id) }
    case { who .. " owns it since the day after: " .. what, complete = registers, facts = owner("2024-06-04", blank), expects = good }
    case { who .. " owned it until the first day: " .. what, complete = registers, facts = owner("2023-01-01", "2024-06-01"), expects = only(id) }
    case { who .. " owned it until the day before: " .. what, complete = registers, facts = owner("2023-01-01", "2024-05-31"), expects = good }
  end
end
for _, who in ipairs { "p-1", "p-2" } do
  case { who .. " holds all the words, and the audit reached nothing that they stand for", complete = registers,
    facts = facts { audit = { scope = { "ISO42001:7.5.3" } }, role_assignment = with(roles, { { id = "r1", person = who, responsibility = words, from = "2023-01-01", to = blank } }) },
    expects = but(good, { ["programme-by-another"] = "not_applicable" }) }
  for word, ids in pairs(shared.areas) do
    for _, id in ipairs(ids) do
      case { who .. " answers for " .. word .. ", and the audit reached " .. id, tempting = true, complete = registers,
        facts = only_role({ person = who, responsibility = { word } }, { id }), expects = { ["own-task"] = "not_satisfied", ["nor-before"] = "satisfied" } }
    end
  end
end
case { "no system was looked at", complete = registers, facts = facts { audit = { systems = blank } }, expects = { rule = "satisfied", ["own-system"] = "not_applicable" } }

for _, one in ipairs { { "able-to-audit", 1, 2 }, { "able-in-ai", 2, 1 } } do
  local id, mine, other = one[1], skills[one[2]], skills[one[3]]
  local function skill(changes) return facts { competence = with({ other, but(mine, changes) }, no_skills) } end
  case { id .. ": only somebody who was not there", tempting = true, complete = registers, facts = facts { competence = with({ other }, no_skills) }, expects = only(id) }
  case { id .. ": the lead has it", complete = registers, facts = skill { person = "p-1" }, expects = good }
  case { id .. ": the register of competence may lack some", complete = { "role_assignment", "process", "document", "ai_system" }, facts = facts { competence = with({ other }, no_skills) }, expects = { [id] = "undetermined" } }
  case { id .. ": obtained on the first day", complete = registers, facts = skill { obtained_at = "2024-06-01" }, expects = good }
  case { id .. ": obtained a day later", tempting = true, complete = registers, facts = skill { obtained_at = "2024-06-02" }, expects = only(id) }
  case { id .. ": nobody knows since when", complete = registers, facts = skill { obtained_at = blank }, expects = only(id) }
  case { id .. ": it ended on the last day", complete = registers, facts = skill { expires_at = "2024-06-03" }, expects = good }
  case { id .. ": it ended a day earlier", tempting = true, complete = registers, facts = skill { expires_at = "2024-06-02" }, expects = only(id) }
end
for _, area in ipairs { "ai_risk", "ethics", "data_governance", "oversight" } do
  case { "competence in AI: " .. area, complete = registers, facts = facts { competence_requirement = { { id = "q1", area = "audit" }, { id = "q2", area = area }, { id = "q3", area = "law" } } }, expects = good }
end

case { "who answers for the programme leads the audit of it", complete = registers, facts = facts { audit_programme = { responsible = "p-1" } }, expects = but(good, { ["programme-by-another"] = "not_satisfied" }) }
case { "who answers for the programme leads an audit of other things", complete = registers, facts = facts { audit_programme = { responsible = "p-1" }, audit = { scope = { "ISO42001:7.5.3" } } }, expects = { rule = "satisfied", ["programme-by-another"] = "not_applicable" } }
case { "the frame of the programme too is part of it", complete = registers, facts = facts { audit_programme = { responsible = "p-1" }, audit = { scope = { "ISO42001:9.2.1" } } }, expects = { rule = "satisfied", ["programme-by-another"] = "not_satisfied" } }
case { "nobody answers for the programme", complete = registers, facts = facts { audit_programme = { responsible = blank } }, expects = { rule = "satisfied", ["programme-by-another"] = "not_applicable" } }

case { "the certification body's audit", complete = registers, facts = facts { audit = { type = "surveillance" } }, expects = { rule = "not_applicable" } }
case { "an internal audit of information security", complete = registers, facts = facts { audit = { standards = { "ISO27001" } } }, expects = { rule = "not_applicable" } }
case { "an audit that is planned", complete = registers, facts = facts { audit = { to = blank } }, expects = { rule = "not_applicable" } }
case { "it ends today", complete = registers, facts = facts { audit = { to = "2025-01-01" } }, expects = good }
case { "it ends tomorrow", complete = registers, facts = facts { audit = { to = "2025-01-02" } }, expects = { rule = "not_applicable" } }
case { "a programme that ends today", complete = registers, facts = facts { audit_programme = { cycle_to = "2025-01-01" } }, expects = { rule = "satisfied" } }
case { "an audit of the last programme", complete = registers, facts = facts { audit_programme = { cycle_to = "2024-12-31" } }, expects = { rule = "not_applicable" } }
case { "an audit that belongs to no programme", complete = registers, facts = facts { audit = { programme = blank } }, expects = { rule = "undetermined" } }
