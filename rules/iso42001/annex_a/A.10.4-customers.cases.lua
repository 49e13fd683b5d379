local control = "ISO42001:A.10.4"
local need = { id = "o1", title = "no missed finding", party = "pa1", type = "party_need", addressed = true, how = "by the limit of misses", to = blank }
local facts = world {
  interested_party = { id = "pa1", name = "Hospital", category = "customer", relevant = true, consulted_at = "2024-06-01" },
  customer_agreement = { id = "ca1", customer = "pa2", expectations = "x" },
  obligation = { need, { id = "o2", title = "x", party = "pa2", addressed = blank, how = blank, to = blank } },
  control_statement = shared.stated(control),
}
local registers = { "customer_agreement", "obligation" }
local good = { rule = "satisfied", known = "satisfied", considered = "satisfied", how = "satisfied", asked = "satisfied" }
local function p(changes) return facts { interested_party = changes } end
local elsewhere = { { id = "o2", title = "x", party = "pa2", addressed = blank, how = blank, to = blank } }
local function o(changes) return facts { obligation = { but(need, changes), elsewhere[1] } } end

case { "known and taken on", complete = registers, facts = facts {}, expects = good }
case { "known from an agreement", complete = registers, facts = facts { customer_agreement = { customer = "pa1" }, obligation = elsewhere }, expects = but(good, { rule = "not_applicable", known = "not_applicable", considered = "not_applicable", how = "not_applicable" }) }
case { "an agreement that does not say what is expected", tempting = true, complete = registers, facts = facts { customer_agreement = { customer = "pa1", expectations = blank }, obligation = elsewhere }, expects = { rule = "undetermined", known = "undetermined", considered = "not_applicable" } }
case { "only others' needs are on record", complete = registers, facts = facts { obligation = elsewhere }, expects = { rule = "undetermined", known = "undetermined", considered = "not_applicable" } }
case { "needs may be on record elsewhere", facts = facts { obligation = elsewhere }, expects = { rule = "undetermined", known = "undetermined", considered = "undetermined" } }
case { "a need without words", tempting = true, complete = registers, facts = o { title = blank }, expects = but(good, { rule = "not_satisfied", known = "not_satisfied" }) }
case { "a need without words beside one", complete = registers, facts = facts { obligation = { need, but(need, { id = "o3", title = blank }) } }, expects = good }
case { "heard, and decided not to be taken on", complete = registers, facts = o { addressed = false }, expects = good }
case { "heard, and nothing on how it is met", complete = registers, facts = o { how = blank }, expects = but(good, { how = "not_satisfied" }) }
case { "heard and left open", tempting = true, complete = registers, facts = o { addressed = blank }, expects = but(good, { rule = "not_satisfied", considered = "not_satisfied" }) }
case { "a need that ends today", complete = registers, facts = o { addressed = blank, how = blank, to = "2025-01-01" }, expects = { considered = "not_satisfied", how = "not_satisfied" } }
case { "a need that ended yesterday", complete = registers, facts = o { addressed = blank, how = blank, to = "2024-12-31" }, expects = { rule = "satisfied", considered = "not_applicable", how = "not_applicable" } }
case { "a regulator", complete = registers, facts = p { category = "regulator" }, expects = { rule = "not_applicable" } }
case { "a customer without relevance", complete = registers, facts = p { relevant = false }, expects = { rule = "not_applicable" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "asked a year ago less a day", complete = registers, facts = p { consulted_at = "2024-01-02" }, expects = good }
case { "asked a year ago", complete = registers, facts = p { consulted_at = "2024-01-01" }, expects = but(good, { asked = "not_satisfied" }) }
case { "never asked", complete = registers, facts = p { consulted_at = blank }, expects = but(good, { asked = "not_satisfied" }) }
