local of_it = { supplier = this.id, ["criteria.covers"] = overlaps { "ISO27001:A.5.19", "ISO27001:A.5.21", "ISO27001:A.5.22", "ISO27001:A.5.23" } }

rule {
  controls = { "ISO27001:A.5.19", "ISO27001:A.5.21", "ISO27001:A.5.22" },
  title    = "Suppliers are looked at for information security, and again",
  subject  = "supplier",
  applies  = { selected "ISO27001:A.5.19" },
  severity = { base = 2 },

  expect {
    id    = "assessed",
    says  = "the supplier was assessed against what the organisation demands for information security, with a result",
    level = "required", method = "examine",
    some  = "supplier_assessment", where = of_it,
    has   = { result = present, at = shared.past },
  },
  expect {
    id    = "in-time",
    says  = "the day on which it was to be looked at again has not passed",
    level = "own", method = "test",
    when  = { that(count("supplier_assessment", but(of_it, { next_due = present })), at_least(1)) },
    has   = { that(most("supplier_assessment.next_due", but(of_it, { next_due = present })), not_before(today)) },
  },
  expect {
    id    = "shortfall",
    says  = "where it falls short, something was asked of it",
    level = "required", method = "examine",
    every = "supplier_assessment", where = but(of_it, { result = is_not "meets" }),
    has   = { corrective_request = present },
  },
  expect {
    id    = "one-look",
    says  = "the same look covers responsible AI",
    level = "advice", method = "examine",
    some  = "supplier_assessment", where = of_it,
    has   = { ["criteria.covers"] = contains "ISO42001:A.10.3" },
  },
  remedy = { task = "Assess {name} for information security", owner = "purchasing", within = days(60), effort = "M" },
}
