-- Holds whether or not A.10.3 is selected: leaving a control out removes no clause.
rule {
  control  = "ISO42001:8.1",
  title    = "What comes from outside is kept under control",
  subject  = "supplier",
  severity = { base = 2 },

  expect {
    id    = "controlled",
    says  = "the supplier was looked at, or its contract has terms on responsible AI",
    level = "required", method = "examine",
    has   = { that(count("supplier_assessment", { supplier = this.id, result = present, at = { present, not_after(today) } }) + count("supplier", { id = this.id, responsible_ai_terms = true }), at_least(1)) },
  },
  expect {
    id    = "asked-to-mend",
    says  = "where it was found not to meet what is demanded, it was asked to mend that",
    level = "required", method = "examine",
    every = "supplier_assessment", where = { supplier = this.id, result = "not" },
    has   = { corrective_request = present },
  },
  remedy = { task = "Assess {name}, or agree with it on responsible AI", owner = "purchasing", within = days(90), effort = "M" },
}
