local fine = {
  "a product of two scales, for all three",
  complete = { "risk_criteria" },
  expects = { formula = "satisfied", steps = "satisfied", dimensions = "satisfied", rule = "satisfied", severity = "low" },
  facts = { risk_criteria = { id = "v1", version = "1", formula = "product", impact_scale = { "1", "2", "3" }, impact_dimensions = { "organisation", "individuals", "societies" } } },
}
case(fine)

shared.vary(fine, {
  { "no way to find the level", change = { risk_criteria = { formula = blank } }, expects = { formula = "not_satisfied", rule = "not_satisfied" } },
  { "no steps of consequence", change = { risk_criteria = { impact_scale = blank } }, expects = { steps = "not_satisfied", rule = "not_satisfied" } },
  { "consequences for nobody in particular", change = { risk_criteria = { impact_dimensions = blank } }, expects = { dimensions = "not_satisfied", rule = "not_satisfied" } },
  { "nobody was asked", unasked = { risk_criteria = { "formula", "impact_scale", "impact_dimensions" } },
    expects = { formula = "undetermined", steps = "undetermined", dimensions = "undetermined", rule = "undetermined" } },
  { "likelihood does not apply, says the method", change = { risk_criteria = { likelihood_scale = na, formula = "the step of consequence" } } },
  { "criteria of a company that looks at itself", tempting = true, change = { risk_criteria = { impact_dimensions = { "organisation" } } }, expects = { dimensions = "not_satisfied", rule = "not_satisfied" } },
  { "people, and no societies", tempting = true, change = { risk_criteria = { impact_dimensions = { "organisation", "individuals" } } }, expects = { dimensions = "not_satisfied", rule = "not_satisfied" } },
  { "people and societies, but not itself", change = { risk_criteria = { impact_dimensions = { "individuals", "societies" } } }, expects = { dimensions = "not_satisfied", rule = "not_satisfied" } },
  { "societies, and no people", change = { risk_criteria = { impact_dimensions = { "organisation", "societies" } } }, expects = { dimensions = "not_satisfied", rule = "not_satisfied" } },
  { "a scale of likelihood alone", tempting = true, change = { risk_criteria = { impact_scale = blank, likelihood_scale = { "rare", "often" } } }, expects = { steps = "not_satisfied", rule = "not_satisfied" } },
  { "a table with empty cells", tempting = true, change = { risk_criteria = { formula = blank, likelihood_scale = { "rare", "often" } } }, expects = { formula = "not_satisfied", rule = "not_satisfied" } },
})
case { "an organisation that has no criteria, which 6.1.1-criteria finds", facts = { organization = { id = "org", name = "Org" } }, complete = { "risk_criteria" },
  expects = { rule = "not_applicable" } }
