local fine = {
  "analysed, by the criteria of its assessment",
  complete = { "risk" },
  expects = { analysed = "satisfied", level = "satisfied", organisation = "not_applicable", people = "not_applicable", societies = "not_applicable", objective = "satisfied", ranked = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    risk = { id = "r1", title = "Uneven errors", assessment = "q1", likelihood = 3, impact = 4, inherent = 12, opportunity = false, priority = 1, theme = "ISO42001:C.2.5", objective_affected = blank,
      consequence_for = { "organisation", "individuals", "societies" }, no_consequence_reason = blank },
    risk_assessment = { id = "q1", criteria = "v1" },
    risk_criteria = { { id = "v1", formula = "product" }, { id = "v2", formula = "sum" } },
  },
}
case(fine)

shared.vary(fine, {
  { "no consequence on record", change = { risk = { impact = blank } }, expects = { analysed = "not_satisfied", level = "undetermined", rule = "not_satisfied" } },
  { "no likelihood on record", change = { risk = { likelihood = blank } }, expects = { analysed = "not_satisfied", level = "undetermined", rule = "not_satisfied" } },
  { "high, medium or low, but no level", tempting = true, change = { risk = { inherent = blank } }, expects = { analysed = "not_satisfied", level = "undetermined", rule = "not_satisfied" } },
  { "nobody was asked for the numbers", unasked = { risk = { "likelihood", "impact", "inherent" } }, expects = { analysed = "undetermined", level = "undetermined", rule = "undetermined" } },
  { "likelihood does not apply", change = { risk = { likelihood = na, inherent = 4 } }, expects = { level = "not_applicable" } },
  { "one too low", tempting = true, change = { risk = { inherent = 11 } }, expects = { level = "not_satisfied", rule = "not_satisfied" } },
  { "one too high", change = { risk = { inherent = 13 } }, expects = { level = "not_satisfied", rule = "not_satisfied" } },
  { "a sum where the criteria say product", tempting = true, change = { risk = { inherent = 7 } }, expects = { level = "not_satisfied", rule = "not_satisfied" } },
  { "the later version says sum, and the assessment is by it", change = { risk = { inherent = 7 }, risk_assessment = { criteria = "v2" } } },
  { "by the later version, one too low", change = { risk = { inherent = 6 }, risk_assessment = { criteria = "v2" } }, expects = { level = "not_satisfied", rule = "not_satisfied" } },
  { "a product where the later version says sum", tempting = true, change = { risk_assessment = { criteria = "v2" } }, expects = { level = "not_satisfied", rule = "not_satisfied" } },
  { "the risk names no assessment: by which criteria nobody knows", tempting = true, change = { risk = { assessment = blank } }, expects = { level = "undetermined", rule = "undetermined" } },
  { "the level is read from a table that the engine does not know", put = { risk_criteria = { id = "v1", formula = "table on page 4" } }, expects = { level = "undetermined", rule = "undetermined" } },

  { "silent about itself", change = { risk = { consequence_for = { "individuals", "societies" } } }, expects = { organisation = "not_satisfied", rule = "not_satisfied" } },
  { "silent about itself, with a reason", change = { risk = { consequence_for = { "individuals", "societies" }, no_consequence_reason = "insured in full" } }, expects = { organisation = "satisfied" } },
  { "silent about people", tempting = true, change = { risk = { consequence_for = { "organisation", "societies" } } }, expects = { people = "not_satisfied", rule = "not_satisfied" } },
  { "silent about people, with a reason", change = { risk = { consequence_for = { "organisation", "societies" }, no_consequence_reason = "it meets none" } }, expects = { people = "satisfied" } },
  { "groups are people", change = { risk = { consequence_for = { "organisation", "groups", "societies" } } } },
  { "silent about societies", tempting = true, change = { risk = { consequence_for = { "organisation", "individuals" } } }, expects = { societies = "not_satisfied", rule = "not_satisfied" } },
  { "silent about societies, with a reason", change = { risk = { consequence_for = { "organisation", "individuals" }, no_consequence_reason = "a handful of users" } }, expects = { societies = "satisfied" } },
  { "a list of consequences that was left empty", tempting = true, change = { risk = { consequence_for = blank } },
    expects = { organisation = "not_satisfied", people = "not_satisfied", societies = "not_satisfied", rule = "not_satisfied" } },
  { "nobody was asked for consequences or reasons", unasked = { risk = { "consequence_for", "no_consequence_reason" } },
    expects = { organisation = "undetermined", people = "undetermined", societies = "undetermined", rule = "undetermined" } },
  { "nobody was asked for reasons", unasked = { risk = { "no_consequence_reason" } }, change = { risk = { consequence_for = { "organisation" } } },
    expects = { people = "undetermined", societies = "undetermined", rule = "undetermined" } },
  { "an opportunity hurts nobody", change = { risk = { opportunity = true, consequence_for = blank } } },
  { "whether it is an opportunity was left empty: it is a risk", change = { risk = { opportunity = blank, consequence_for = blank } },
    expects = { organisation = "not_satisfied", people = "not_satisfied", societies = "not_satisfied", rule = "not_satisfied" } },

  { "no objective of any sort", change = { risk = { theme = blank } }, expects = { objective = "not_satisfied", rule = "not_satisfied" } },
  { "an objective of its own", change = { risk = { theme = blank, objective_affected = "objective:o1" } } },
  { "both", change = { risk = { objective_affected = "objective:o1" } } },
  { "nobody was asked for objectives", unasked = { risk = { "theme", "objective_affected" } }, expects = { objective = "undetermined", rule = "undetermined" } },
  { "a source of risk is no objective", tempting = true, change = { risk = { theme = blank, risk_source = "ISO42001:C.3.4" } }, expects = { objective = "not_satisfied", rule = "not_satisfied" } },

  { "no priority", change = { risk = { priority = blank } }, expects = { ranked = "not_satisfied", rule = "not_satisfied" } },
  { "nobody was asked for a priority", unasked = { risk = { "priority" } }, expects = { ranked = "undetermined", rule = "undetermined" } },
  { "a level is no priority", tempting = true, change = { risk = { priority = blank, residual = 4 } }, expects = { ranked = "not_satisfied", rule = "not_satisfied" } },
  { "nobody owns the risk, and none is asked for", change = { risk = { owner = blank } } },
  { "the objective of another risk", tempting = true, put = { risk = {
      { id = "r1", title = "Uneven errors", assessment = "q1", likelihood = 3, impact = 4, inherent = 12, opportunity = false, priority = 1, theme = blank, objective_affected = blank, consequence_for = { "organisation", "individuals", "societies" }, no_consequence_reason = blank },
      { id = "r2", theme = "ISO42001:C.2.5", objective_affected = "objective:o1" } } }, subject = "r1", expects = { objective = "not_satisfied", rule = "not_satisfied" } },
})
case { "an organisation without risks on file, which 6.1.1-criteria finds", facts = { organization = { id = "org", name = "Org" } }, complete = { "risk" }, expects = { rule = "not_applicable" } }
