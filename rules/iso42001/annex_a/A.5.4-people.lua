local completed = { system = this.id, status = "completed" }

rule {
  control  = "ISO42001:A.5.4",
  title    = "What the system may do to people and groups was assessed and is on file",
  subject  = "ai_system",
  applies  = { stage = in_use, selected("ISO42001:A.5.4", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "people",
    says  = "a completed assessment looks at individuals or groups of them",
    level = "required", method = "examine",
    some  = "impact_assessment", where = completed,
    has   = { affects = overlaps { "individuals", "groups" } },
  },
  expect {
    id    = "named",
    says  = "it is on file who they are",
    level = "required", method = "examine",
    some  = "impact_assessment", where = completed,
    has   = { groups_named = present },
  },
  expect {
    id    = "this-stage",
    says  = "an assessment looks at the stage of life the system is in",
    level = "required", method = "test",
    some  = "impact_assessment", where = completed,
    has   = { stages = contains(this.stage) },
  },
  expect {
    id    = "asked",
    says  = "some of those touched, or somebody who speaks for them, were asked",
    level = "advice", method = "examine",
    some  = "impact_assessment", where = completed,
    has   = { consulted = present },
  },
  -- B.5.4 names more; these four have a word in the registers.
  expect {
    id    = "topics",
    says  = "it looks at rights, fairness, health and safety",
    level = "advice", method = "examine",
    some  = "impact_assessment", where = completed,
    has   = { topics = contains_all { "rights", "fairness", "health", "safety" } },
  },
  remedy = { task = "Assess what {name} may do to people and groups, and write it down", owner = "system owner", within = days(60), effort = "L" },
}
