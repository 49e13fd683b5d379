local fine = {
  "a product of two scales, for all three",
  complete = { "risk_criteria" },
  expects = { formula = "satisfied", steps = "satisfied", dimensions = "satisfied", rule = "satisfied", severity = "low" },
  facts = { risk_criteria = { id = "v1", version = "1", formula = "product", impact_scale = { "1", "2", "3" }, impact_dimensions = { "organisation", "individuals", "societies" }, approved = "a1" },
    approval = { id = "a1", at = "2024-01-10" } },
  subject = "v1",
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

-- Versions: the one in force is judged.
local early = but(fine.facts.risk_criteria, { impact_dimensions = { "organisation", "individuals" } })
local function beside(at) return { risk_criteria = { early, but(fine.facts.risk_criteria, { id = "v2", version = "2", approved = "a2" }) }, approval = { fine.facts.approval, { id = "a2", at = at } } } end
local failing = { dimensions = "not_satisfied", rule = "not_satisfied" }
shared.vary(fine, {
  { "a later version took its place, and looks at societies too", put = beside "2024-01-11", expects = { formula = "not_applicable", steps = "not_applicable", dimensions = "not_applicable", rule = "not_applicable" } },
  { "another version of the same day", put = beside "2024-01-10", expects = failing },
  { "the only version there is, approved by nobody", change = { risk_criteria = { approved = blank, impact_dimensions = { "organisation" } } }, expects = failing },
  { "an older version beside it", put = beside "2024-01-09", expects = failing },
  { "a later version may be elsewhere", put = { risk_criteria = early }, open = { "risk_criteria" }, expects = { formula = "undetermined", steps = "undetermined", dimensions = "undetermined", rule = "undetermined" } },
})
