local fine = {
  "a version that draws both lines",
  expects = { line = "satisfied", apart = "satisfied", approved = "satisfied", rule = "satisfied" },
  complete = { "risk_criteria" },
  facts = { risk_criteria = { id = "v1", version = "1", accept_at_most = 6, intolerable_at = 15, approved = "a1" }, approval = { id = "a1", decision = "approved", at = "2024-01-10" } },
  subject = "v1",
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

-- Versions: the one in force is judged.
local bare = { id = "v1", version = "1", accept_at_most = blank, intolerable_at = blank, approved = "a1" }
local function beside(at) return { risk_criteria = { bare, { id = "v2", version = "2", accept_at_most = 6, intolerable_at = 15, approved = "a2" } }, approval = { fine.facts.approval, { id = "a2", decision = "approved", at = at } } } end
local failing = { line = "not_satisfied", apart = "not_applicable", rule = "not_satisfied" }
shared.vary(fine, {
  { "a later version took its place", put = beside "2024-01-11", expects = { line = "not_applicable", apart = "not_applicable", approved = "not_applicable", rule = "not_applicable" } },
  { "another version of the same day", put = beside "2024-01-10", expects = failing },
  { "an older version beside it", put = beside "2024-01-09", expects = failing },
  { "a later version may be elsewhere", put = { risk_criteria = bare }, open = { "risk_criteria" }, expects = { line = "undetermined", apart = "not_applicable", approved = "undetermined", rule = "undetermined" } },
})
