local fine = {
  "a version that draws both lines",
  expects = { line = "satisfied", apart = "satisfied", approved = "satisfied", rule = "satisfied" },
  complete = { "risk_criteria" },
  facts = { risk_criteria = { id = "v1", version = "1", accept_at_most = 6, intolerable_at = 15, approved = "a1" }, approval = { id = "a1", decision = "approved" } },
}
case(fine)

shared.vary(fine, {
  { "no acceptable level", change = { risk_criteria = { accept_at_most = blank } }, expects = { line = "not_satisfied", apart = "undetermined", rule = "not_satisfied" } },
  { "nobody was asked for the lines", unasked = { risk_criteria = { "accept_at_most", "intolerable_at" } }, expects = { line = "undetermined", apart = "undetermined", rule = "undetermined" } },
  { "one level that is acceptable and intolerable at once", tempting = true, change = { risk_criteria = { intolerable_at = 6 } }, expects = { apart = "not_satisfied", rule = "not_satisfied" } },
  { "one step above is enough", change = { risk_criteria = { intolerable_at = 7 } } },
  { "the lines cross", change = { risk_criteria = { intolerable_at = 5 } }, expects = { apart = "not_satisfied", rule = "not_satisfied" } },
  { "no intolerable level is set: none is demanded", change = { risk_criteria = { intolerable_at = blank } }, expects = { apart = "not_applicable" } },
  { "the criteria stay good though nobody approved them", change = { risk_criteria = { approved = blank } }, expects = { approved = "not_satisfied" } },
  { "an approval that refused them", change = { approval = { decision = "rejected" } }, expects = { approved = "not_satisfied" } },
  { "a title is no line", tempting = true, change = { risk_criteria = { accept_at_most = blank, intolerable_at = blank } }, expects = { line = "not_satisfied", apart = "not_applicable", rule = "not_satisfied" } },
})
case { "an organisation that has no criteria, which 6.1.1-criteria finds", facts = { organization = { id = "org", name = "Org" } }, complete = { "risk_criteria" },
  expects = { rule = "not_applicable" } }
