local fine = {
  "a version that draws both lines",
  advice = { "approved" }, expects = { line = "satisfied", apart = "satisfied", approved = "satisfied", rule = "satisfied" },
  complete = { "risk_criteria" },
  facts = { risk_criteria = { id = "v1", version = "1", accept_at_most = 6, intolerable_at = 15, approved = "a1" }, approval = { id = "a1", decision = "approved", at = "2024-01-10" } },
  subject = "v1",
}
case(fine)

cases(lines(fine, {
  { "no acceptable level", { risk_criteria = { accept_at_most = blank } }, { line = "not_satisfied", apart = "undetermined" } },
  { "nobody was asked for the lines", { risk_criteria = { accept_at_most = unasked, intolerable_at = unasked } }, { line = "undetermined", apart = "undetermined" } },
  { "one level that is acceptable and intolerable at once", { risk_criteria = { intolerable_at = 6 } }, { apart = "not_satisfied" }, tempting = true },
  { "one step above is enough", { risk_criteria = { intolerable_at = 7 } } },
  { "the lines cross", { risk_criteria = { intolerable_at = 5 } }, { apart = "not_satisfied" } },
  { "no intolerable level is set: none is demanded", { risk_criteria = { intolerable_at = blank } }, { apart = "not_applicable" } },
  { "the criteria stay good though nobody approved them", { risk_criteria = { approved = blank } }, { approved = "not_satisfied" } },
  { "an approval that refused them", { approval = { decision = "rejected" } }, { approved = "not_satisfied" } },
  { "a title is no line", { risk_criteria = { accept_at_most = blank, intolerable_at = blank } }, { line = "not_satisfied", apart = "not_applicable" }, tempting = true },
}))
case { "an organisation that has no criteria, which 6.1.1-criteria finds", facts = { organization = { id = "org", name = "Org" } }, complete = { "risk_criteria" },
  expects = { rule = "not_applicable" } }

-- Versions: the one in force is judged.
local bare = { id = "v1", version = "1", accept_at_most = blank, intolerable_at = blank, approved = "a1" }
local function beside(at) return { risk_criteria = { bare, { id = "v2", version = "2", accept_at_most = 6, intolerable_at = 15, approved = "a2" } }, approval = { fine.facts.approval, { id = "a2", decision = "approved", at = at } } } end
local failing = { line = "not_satisfied", apart = "not_applicable", rule = "not_satisfied" }
cases(lines(fine, {
  { "a later version took its place", beside "2024-01-11", { line = "not_applicable", apart = "not_applicable", approved = "not_applicable" } },
  { "another version of the same day", beside "2024-01-10", failing },
  { "an older version beside it", beside "2024-01-09", failing },
  { "a later version may be elsewhere", { risk_criteria = bare }, { line = "undetermined", apart = "not_applicable", approved = "undetermined" }, complete = {} },
}))
