local of_it = { programme = this.id, type = "internal", standards = shared.standard }

rule {
  control  = "ISO27001:9.2.2",
  title    = "The audit programme says what it has to and reaches all of information security in its cycle",
  subject  = "audit_programme",
  applies  = { standards = shared.standard, cycle_from = not_after(today), cycle_to = not_before(today) },
  severity = { base = 2 },

  expect {
    id    = "says",
    says  = "it says how often, by which methods and by whom audits are held, and who gets the results",
    level = "required", method = "examine",
    has   = { interval = present, methods = present, responsible = present, reporting = present },
  },
  expect {
    id    = "weighed",
    says  = "the importance of what is audited and the results of earlier audits shaped it",
    level = "required", method = "examine",
    has   = { weighting = present, previous_results_used = { present, is(true) } },
  },
  expect {
    id    = "leaves",
    says  = "its audits reach every requirement of clauses 4 to 10",
    level = "required", method = "test",
    has   = { that(values("audit.scope", of_it), contains_all(catalog "ISO27001:leaves")) },
  },
  expect {
    id    = "controls",
    says  = "and every control that the statement of applicability selects",
    level = "required", method = "test",
    has   = { that(values("audit.scope", of_it), contains_all(values("control_statement.control", { applicable = true, control = one_of(catalog "ISO27001:controls") }))) },
  },
  expect {
    id    = "one",
    says  = "it is the programme of both management systems",
    level = "advice", method = "examine",
    has   = { standards = contains "ISO42001" },
  },
  remedy = { task = "Complete the audit programme, and plan audits of what it does not reach", owner = "internal audit", within = days(60), effort = "M" },
}
