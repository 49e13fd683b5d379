local of_it = { programme = this.id, type = "internal", standards = shared.standard }
local held = but(of_it, { to = { present, not_after(today) } })
local reached = values("audit.scope", held)

rule {
  control  = "ISO42001:9.2.2",
  title    = "The audit programme says what it has to and reaches everything in its cycle",
  subject  = "audit_programme",
  applies  = { standards = shared.standard, cycle_from = not_after(today), cycle_to = not_before(today) },
  severity = { base = 2 },

  expect {
    id    = "frequency",
    says  = "the programme says how often audits are held",
    level = "required", method = "examine",
    has   = { interval = present },
  },
  expect {
    id    = "methods",
    says  = "it says how audits are planned and held",
    level = "required", method = "examine",
    has   = { methods = present },
  },
  expect {
    id    = "responsible",
    says  = "it says who answers for it",
    level = "required", method = "examine",
    has   = { responsible = present },
  },
  expect {
    id    = "reporting",
    says  = "it says who gets the results, and how",
    level = "required", method = "examine",
    has   = { reporting = present },
  },
  expect {
    id    = "weighed",
    says  = "it shows how the importance of what is audited was weighed",
    level = "required", method = "examine",
    has   = { weighting = present },
  },
  -- n/a is an answer: the first programme has no earlier results.
  expect {
    id    = "earlier-results",
    says  = "it takes the results of earlier audits into account, where there are any",
    level = "required", method = "examine",
    has   = { previous_results_used = either { true, is(na) } },
  },
  expect {
    id    = "leaves-planned",
    says  = "the audits held and planned in the cycle reach every requirement of clauses 4 to 10",
    level = "required", method = "test",
    has   = { that(values("audit.scope", of_it), contains_all(catalog "ISO42001:leaves")) },
  },
  expect {
    id    = "controls-planned",
    says  = "they reach every control of Annex A that the statement of applicability selects",
    level = "required", method = "test",
    has   = { that(values("audit.scope", of_it), contains_all(values("control_statement.control", { applicable = true, control = one_of(catalog "ISO42001:controls") }))) },
  },
  expect {
    id    = "held-so-far",
    says  = "the audits held so far reach what was planned for the days that have passed",
    level = "required", method = "test",
    has   = { that(reached, contains_all(values("audit.scope", but(of_it, { planned_for = { present, before(today) } })))) },
  },
  expect {
    id    = "own-controls",
    says  = "they reach the organisation's own controls as well",
    level = "advice", method = "test",
    has   = { that(values("audit.scope", of_it), contains_all(values("control_statement.control", { applicable = true, control = none_of(catalog "ISO42001:controls") }))) },
  },
  expect {
    id    = "found-something",
    says  = "the audits of the cycle found at least one thing to put right or to do better",
    level = "advice", method = "test",
    some  = "audit_finding", where = { audit = one_of(values("audit.id", held)) },
    has   = { type = one_of { "major", "minor", "observation", "ofi" } },
  },
  remedy = { task = "Complete the audit programme and plan what it does not reach", owner = "internal audit", within = days(60), effort = "M" },
}
