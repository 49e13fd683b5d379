-- A system without an assessment is the finding of 8.4-impact-assessed; here it is what the assessment holds.
local completed = { system = this.id, status = "completed" }
local there = { that(count("impact_assessment", completed), at_least(1)) }

rule {
  control  = "ISO42001:6.1.4",
  title    = "The impact assessment deals with what it has to",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside },
  severity = shared.severity(2),

  expect {
    id    = "uses",
    says  = "the assessment deals with deployment, intended use and foreseeable misuse",
    level = "required", method = "examine",
    when  = there,
    some  = "impact_assessment", where = completed,
    has   = { uses = { present, contains_all { "deployment", "intended_use", "foreseeable_misuse" } } },
  },
  expect {
    id    = "affected",
    says  = "it deals with individuals or groups, and with societies",
    level = "required", method = "examine",
    when  = there,
    some  = "impact_assessment", where = completed,
    has   = { affects = { present, overlaps { "individuals", "groups" }, contains "societies" } },
  },
  expect {
    id    = "setting",
    says  = "it takes the technical and social setting and the jurisdictions into account",
    level = "required", method = "examine",
    when  = there,
    some  = "impact_assessment", where = completed,
    has   = { context = present, jurisdictions = present },
  },
  remedy = { task = "Complete what the impact assessment of {name} leaves out", owner = "system owner", within = days(60), effort = "M", after = { "8.4-impact-assessed" } },
}
