rule {
  control  = "ISO42001:A.4.6",
  title    = "The people behind a system, and what they can do, are on record",
  subject  = "ai_system",
  applies  = { stage = one_of { "developed", "deployed", "operated" }, shared.not_outside, selected("ISO42001:A.4.6", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "people",
    says  = "the people who work on the system are on record",
    level = "required", method = "examine",
    some  = "resource", where = { system = this.id, type = "human" },
    has   = { persons = present },
  },
  expect {
    id    = "competence",
    says  = "what they are able to do is on record with them",
    level = "required", method = "examine",
    some  = "resource", where = { system = this.id, type = "human" },
    has   = { competence = present },
  },
  expect {
    id    = "each-stage",
    says  = "people are named for the stage the system is in now",
    level = "required", method = "examine",
    some  = "resource", where = { system = this.id, type = "human", stage = this.stage },
    has   = { persons = present },
  },
  expect {
    id    = "still-here",
    says  = "everyone named still works for the organisation",
    level = "advice", method = "test",
    none  = "resource", where = { system = this.id, type = "human" },
    has   = { persons = overlaps(values("person.id", { active_to = { present, before(today) } })) },
  },
  remedy = { task = "Record who works on {name} and what they are able to do", owner = "system owner", within = days(60), effort = "S" },
}
