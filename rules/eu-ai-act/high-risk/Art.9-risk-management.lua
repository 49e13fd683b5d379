-- What records show of the process; what only people can judge stands in Art.9-judged.
rule {
  control  = "EU-AI-ACT:Art.9",
  title    = "Risks to people are managed over the life of the system",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),

  expect {
    id    = "documented",
    says  = "the risks of this very system were assessed, by a method that is written down",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.id, status = "completed" },
    has   = { performed_at = { present, not_after(today) }, method = present },
  },
  expect {
    id    = "uses",
    says  = "what intended use and foreseeable misuse may do to health, safety and rights was looked at",
    level = "required", method = "examine",
    some  = "impact_assessment", where = { system = this.id, status = "completed" },
    has   = { uses = contains_all { "intended_use", "foreseeable_misuse" }, topics = contains_all { "health", "safety", "rights" } },
  },
  -- The Act says "regularly" and names no interval; the provider's own counts.
  expect {
    id    = "kept-up",
    says  = "they were assessed again within the interval that the provider set itself",
    level = "own", method = "test",
    when  = { that(count("process", { theme = "risk_assessment", interval = present }), at_least(1)) },
    some  = "risk_assessment", where = { system = this.id, status = "completed" },
    has   = { performed_at = { present, fresh(the("process.interval", { theme = "risk_assessment" })) } },
  },
  expect {
    id    = "measures",
    says  = "for every risk that is open or treated it was decided what is done, and by whom",
    level = "required", method = "examine",
    every = "risk", where = { system = this.id, status = one_of { "open", "treated" }, opportunity = either { absent, false } },
    has   = { that(it.id, one_of(values("risk_treatment.risk", { option = present, responsible = present }))) },
  },
  expect {
    id    = "tested",
    says  = "the system was tested before it was placed on the market, against a limit set for the test",
    level = "required", method = "test",
    some  = "test_result", where = { system = this.id, limit = present },
    has   = { at = { present, either { not_after(this.placed_at), not_after(this.first_use_at) } }, status = either { absent, "completed" } },
  },
  remedy = { task = "Assess and treat the risks of {name} to people, over its whole life", owner = "risk manager", within = days(60), effort = "L" },
}
