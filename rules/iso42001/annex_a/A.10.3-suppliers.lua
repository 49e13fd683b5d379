-- What a supplier was held against: a standard of the organisation on responsible AI, or one that a crosswalk says is as much. A
-- look for information security alone is none.
local own_standard = { present, supports "ISO42001:A.10.3" }
local of_it = { supplier = this.id }
local for_ai = but(of_it, { criteria = present, ["criteria.covers"] = own_standard })

rule {
  control  = "ISO42001:A.10.3",
  title    = "Suppliers are looked at against own standards",
  subject  = "supplier",
  applies  = { selected "ISO42001:A.10.3" },
  severity = { base = 2 },

  expect {
    id    = "assessed",
    says  = "the supplier was assessed against what the organisation demands of responsible AI, with a result",
    level = "required", method = "examine",
    some  = "supplier_assessment", where = of_it,
    has   = { criteria = present, ["criteria.covers"] = own_standard, result = present, at = { present, not_after(today) } },
    empty = "undetermined",
  },
  expect {
    id    = "in-time",
    says  = "the day on which the supplier was to be looked at again has not passed",
    level = "own", method = "test",
    when  = { that(count("supplier_assessment", but(for_ai, { next_due = present })), at_least(1)) },
    has   = { that(most("supplier_assessment.next_due", but(for_ai, { next_due = present })), not_before(today)) },
  },
  expect {
    id    = "meets",
    says  = "the supplier was found to meet it in full",
    level = "advice", method = "examine",
    some  = "supplier_assessment", where = of_it,
    has   = { result = "meets" },
    empty = "undetermined",
  },
  expect {
    id    = "terms",
    says  = "the contract has terms on responsible AI",
    level = "advice", method = "examine",
    has   = { responsible_ai_terms = { present, is(true) } },
  },
  -- B.10.3: what the supplier hands over, so that the organisation can use the system well.
  expect {
    id    = "documents",
    says  = "the supplier handed over documents about what it supplies",
    level = "advice", method = "examine",
    some  = "supplier_assessment", where = of_it,
    has   = { documents_received = present },
    empty = "undetermined",
  },
  remedy = { task = "Assess {name} against what we demand of responsible AI", owner = "purchasing", within = days(90), effort = "M" },
}
