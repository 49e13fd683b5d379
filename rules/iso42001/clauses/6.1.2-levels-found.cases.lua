local fine = {
  "a product of two scales, for all three",
  complete = { "risk_criteria" },
  expects = { formula = "satisfied", steps = "satisfied", dimensions = "satisfied", rule = "satisfied", severity = "low" },
  facts = { risk_criteria = { id = "v1", version = "1", formula = "product", impact_scale = { "1", "2", "3" }, impact_dimensions = { "organisation", "individuals", "societies" }, approved = "a1" },
    approval = { id = "a1", at = "2024-01-10" } },
  subject = "v1",
}
case(fine)

cases(lines(fine, {
  { "no way to find the level", { risk_criteria = { formula = blank } }, { formula = "not_satisfied" } },
  { "no steps of consequence", { risk_criteria = { impact_scale = blank } }, { steps = "not_satisfied" } },
  { "consequences for nobody in particular", { risk_criteria = { impact_dimensions = blank } }, { dimensions = "not_satisfied" } },
  { "nobody was asked", { risk_criteria = { formula = unasked, impact_scale = unasked, impact_dimensions = unasked } }, { formula = "undetermined", steps = "undetermined", dimensions = "undetermined" } },
  { "likelihood does not apply, says the method", { risk_criteria = { likelihood_scale = na, formula = "the step of consequence" } } },
  { "criteria of a company that looks at itself", { risk_criteria = { impact_dimensions = { "organisation" } } }, { dimensions = "not_satisfied" }, tempting = true },
  { "people, and no societies", { risk_criteria = { impact_dimensions = { "organisation", "individuals" } } }, { dimensions = "not_satisfied" }, tempting = true },
  { "people and societies, but not itself", { risk_criteria = { impact_dimensions = { "individuals", "societies" } } }, { dimensions = "not_satisfied" } },
  { "societies, and no people", { risk_criteria = { impact_dimensions = { "organisation", "societies" } } }, { dimensions = "not_satisfied" } },
  { "a scale of likelihood alone", { risk_criteria = { impact_scale = blank, likelihood_scale = { "rare", "often" } } }, { steps = "not_satisfied" }, tempting = true },
  { "a table with empty cells", { risk_criteria = { formula = blank, likelihood_scale = { "rare", "often" } } }, { formula = "not_satisfied" }, tempting = true },
}))
case { "an organisation that has no criteria, which 6.1.1-criteria finds", facts = { organization = { id = "org", name = "Org" } }, complete = { "risk_criteria" },
  expects = { rule = "not_applicable" } }

-- Versions: the one in force is judged.
local early = but(fine.facts.risk_criteria, { impact_dimensions = { "organisation", "individuals" } })
local function beside(at) return { risk_criteria = { early, but(fine.facts.risk_criteria, { id = "v2", version = "2", approved = "a2" }) }, approval = { fine.facts.approval, { id = "a2", at = at } } } end
local failing = { dimensions = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "a later version took its place, and looks at societies too", beside "2024-01-11", { formula = "not_applicable", steps = "not_applicable", dimensions = "not_applicable" } },
  { "another version of the same day", beside "2024-01-10", failing },
  { "the only version there is, approved by nobody", { risk_criteria = { approved = blank, impact_dimensions = { "organisation" } } }, failing },
  { "an older version beside it", beside "2024-01-09", failing },
  { "a later version may be elsewhere", { risk_criteria = early }, { formula = "undetermined", steps = "undetermined", dimensions = "undetermined" }, complete = {} },
}))
