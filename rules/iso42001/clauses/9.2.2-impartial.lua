-- Those who held a role while the audit ran, or some time before.
local function at_the_time(more, earlier)
  return but({ from = not_after(this.to), to = either { absent, not_before(earlier or this.from) } }, more)
end
-- Neither the lead nor anybody of the team is among these people.
local function nobody_of(lists)
  local team, lead = { present }, {}
  for _, people in ipairs(lists) do
    team[#team + 1] = disjoint(people)
    lead[#lead + 1] = none_of(people)
  end
  return { auditors = team, lead = either { absent, lead } }
end
local function holders(earlier)
  return values("role_assignment.person", at_the_time({ responsibility = overlaps(this.scope) }, earlier))
end
-- Responsibilities in words stand for requirements; where the audit reaches these, whoever holds the word audits own work.
local function in_words()
  local made = {}
  for word, ids in pairs(shared.areas) do
    made[#made + 1] = values("role_assignment.person", at_the_time({ responsibility = contains(word), that(this.scope, overlaps(ids)) }))
  end
  return made
end
local function competence_in(areas)
  return { person = either { this.lead, one_of(this.auditors) }, ["requirement.area"] = one_of(areas) }
end
local valid_then = { obtained_at = { present, not_after(this.from) }, expires_at = either { absent, not_before(this.to) } }

rule {
  control  = "ISO42001:9.2.2",
  title    = "Nobody audits their own work, and those who audit are able to",
  subject  = "audit",
  params   = { cooling = months(12) },   -- how long one's own work stays one's own: a habit of auditors, not of the standard
  applies  = { type = "internal", standards = shared.standard, to = { present, not_after(today) }, ["programme.cycle_to"] = not_before(today) },
  severity = { base = 3 },

  expect {
    id    = "own-task",
    says  = "nobody audited requirements for which they were responsible at the time",
    level = "required", method = "test",
    has   = nobody_of(with({ holders() }, in_words())),
  },
  -- Whoever runs the audits cannot but audit the audit process; `programme-by-another` speaks of that.
  expect {
    id    = "own-process",
    says  = "nobody audited a process that they owned at the time",
    level = "required", method = "test",
    has   = nobody_of { values("role_assignment.person", at_the_time { id = one_of(values("process.owner", { theme = is_not("internal_audit"), ["document.covers"] = overlaps(this.scope) })) }) },
  },
  expect {
    id    = "own-system",
    says  = "nobody audited an AI system that they owned at the time",
    level = "required", method = "test",
    when  = { systems = present },
    has   = nobody_of { values("role_assignment.person", at_the_time { id = one_of(values("ai_system.owner", { id = one_of(this.systems) })) }) },
  },
  expect {
    id    = "able-to-audit",
    says  = "the lead or somebody of the team had competence in auditing on the days of the audit",
    level = "required", method = "test",
    some  = "competence", where = competence_in { "audit" },
    has   = valid_then,
  },
  expect {
    id    = "able-in-ai",
    says  = "the lead or somebody of the team had competence in AI on the days of the audit",
    level = "required", method = "test",
    some  = "competence", where = competence_in { "ai_risk", "ethics", "data_governance", "model_evaluation", "oversight" },
    has   = valid_then,
  },
  expect {
    id    = "nor-before",
    says  = "nor had anybody of the team been responsible for them in the time before",
    level = "advice", method = "test",
    has   = nobody_of { holders(this.from - param.cooling) },
  },
  expect {
    id    = "programme-by-another",
    says  = "an audit of the audit programme is not led by whoever answers for the programme",
    level = "advice", method = "test",
    when  = { scope = overlaps { "ISO42001:9.2.1", "ISO42001:9.2.2" }, ["programme.responsible"] = present },
    has   = { lead = is_not(this.programme.responsible) },
  },
  remedy = { task = "Let somebody impartial and able repeat what audit {id} looked at", owner = "internal audit", within = days(90), effort = "L" },
}
