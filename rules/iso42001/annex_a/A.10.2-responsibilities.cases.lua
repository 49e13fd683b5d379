local control = "ISO42001:A.10.2"
local function part(id, changes) return but({ id = id, system = "s1", share = "answers_for", agreed_in = "d1", personal_data_role = "processor" }, changes) end
local supplier = part("a1", { task = "monitoring", party_type = "supplier" })
local customer = part("a2", { task = "user_support", party_type = "customer" })
local own = part("a3", { task = "incident_response", party_type = "own", agreed_in = blank, personal_data_role = "controller" })
-- The same for another system.
local others = { part("a9", { system = "s2", task = "monitoring", party_type = "supplier" }), part("a10", { system = "s2", task = "user_support", party_type = "customer", agreed_in = blank }), part("a11", { system = "s2", task = "incident_response", party_type = "own" }) }
local facts = world {
  ai_system = { id = "s1", name = "Triage", stage = "operated", origin = "built_and_bought", personal_data = true },
  control_statement = shared.stated(control),
  allocation = with({ supplier, customer, own }, others),
  customer_agreement = { { id = "ca1", systems = { "s1" }, agreed_at = "2024-01-01", to = blank } },
}
local registers = { "allocation", "customer_agreement" }
local good = { rule = "satisfied", allocated = "satisfied", ["supplier-part"] = "satisfied", ["customer-part"] = "satisfied", ["in-writing"] = "satisfied", ["in-use"] = "satisfied", ["personal-data"] = "satisfied" }
local fine = { complete = registers, facts = facts {}, expects = good }
local function question(id) return but(good, { [id] = "undetermined", rule = "undetermined" }) end
local function only(id, more) return but(but(good, { [id] = "not_satisfied", rule = "not_satisfied" }), more) end
local function parts(list) return facts { allocation = with(list, others) } end

case(but(fine, { "every party's part is on record" }))

case { "nothing is on file", facts = { ai_system = { id = "s1", stage = "operated" }, control_statement = shared.stated(control) },
  expects = { rule = "undetermined", allocated = "undetermined", ["supplier-part"] = "undetermined", ["customer-part"] = "undetermined" } }
case { "nothing of this system is on file; no record is demanded", complete = registers, facts = parts {},
  expects = { rule = "undetermined", allocated = "undetermined", ["supplier-part"] = "undetermined", ["customer-part"] = "undetermined", ["in-writing"] = "not_applicable", ["in-use"] = "not_satisfied", ["personal-data"] = "undetermined" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "selected for this system alone", complete = registers, facts = facts { control_statement = with(shared.stated(control, false), { { id = "soa4", control = control, system = "s1", applicable = true } }) }, expects = good }
case { "without a statement nobody can say whether the control applies", tempting = true, complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "retired", complete = registers, facts = facts { ai_system = { stage = "retired" } }, expects = { rule = "not_applicable" } }
case { "in development", complete = registers, facts = facts { ai_system = { stage = "developed" } }, expects = { rule = "not_applicable" } }
case { "being put into use", complete = registers, facts = facts { ai_system = { stage = "deployed" } }, expects = good }

local alone = facts { ai_system = { origin = "built" }, customer_agreement = false }
local by_itself = but(good, { ["supplier-part"] = "not_applicable", ["customer-part"] = "not_applicable" })
case { "the organisation does all of it itself", complete = registers, facts = but(alone, { allocation = { own, part("a4", { task = "monitoring", party_type = "own" }), part("a5", { task = "user_support", party_type = "own" }) } }), expects = but(by_itself, { ["in-writing"] = "not_applicable" }) }
local nobody = { rule = "not_satisfied", allocated = "not_satisfied" }
case { "those named are consulted only", tempting = true, complete = registers, facts = but(alone, { allocation = { part("a1", { party_type = "own", share = "consulted" }) } }), expects = nobody }
case { "not applicable names nobody", tempting = true, complete = registers, facts = but(alone, { allocation = { part("a1", { party_type = na, share = "does" }) } }), expects = nobody }
case { "left empty names nobody", complete = registers, facts = but(alone, { allocation = { part("a1", { party_type = blank, share = "does" }) } }), expects = nobody }
case { "somebody does it", complete = registers, facts = but(alone, { allocation = { part("a1", { party_type = "own", share = "does" }) } }), expects = { allocated = "satisfied" } }

case { "bought, and the supplier's part is nowhere; no record is demanded", tempting = true, complete = registers, facts = parts { part("a1", { task = "monitoring", party_type = "own" }), customer, own }, expects = question "supplier-part" }
case { "the supplier is consulted only", complete = registers, facts = parts { part("a4", { task = "monitoring", party_type = "own" }), but(supplier, { share = "consulted" }), customer, own }, expects = only "supplier-part" }
for _, party in ipairs { "own_and_supplier", "partner", "third_party" } do
  case { "what is bought is answered for by " .. party, complete = registers, facts = parts { but(supplier, { party_type = party, share = "does" }), part("a4", { task = "monitoring", party_type = "own" }), customer, own }, expects = good }
  case { "without a paper: " .. party, complete = registers, facts = parts { but(supplier, { party_type = party, agreed_in = blank }), customer, own }, expects = but(good, { ["in-writing"] = "not_satisfied" }) }
end
for _, origin in ipairs { "bought", "embedded" } do
  case { "of origin " .. origin, complete = registers, facts = but(parts { part("a1", { task = "monitoring", party_type = "own" }), customer, own }, { ai_system = { id = "s1", stage = "operated", origin = origin, personal_data = true } }), expects = { ["supplier-part"] = "undetermined" } }
end
case { "built alone, no supplier has a part", complete = registers, facts = but(parts { part("a1", { task = "monitoring", party_type = "own" }), customer, own }, { ai_system = { id = "s1", stage = "operated", origin = "built", personal_data = true } }), expects = but(good, { ["supplier-part"] = "not_applicable" }) }

case { "customers have an agreement and no part on record", tempting = true, complete = registers, facts = parts { supplier, part("a2", { task = "user_support", party_type = "own" }), own }, expects = question "customer-part" }
case { "one supplier is consulted, another answers for a part", complete = registers, facts = parts { supplier, part("a4", { party_type = "supplier", share = "consulted", task = "data" }), customer, own }, expects = good }
case { "one customer is consulted, another answers for a part", complete = registers, facts = parts { supplier, customer, part("a4", { party_type = "customer", share = "consulted", task = "data" }), own }, expects = good }
case { "the customer is consulted only", complete = registers, facts = parts { supplier, part("a4", { task = "user_support", party_type = "own" }), but(customer, { share = "consulted" }), own }, expects = only "customer-part" }
case { "the customer does it", complete = registers, facts = parts { supplier, but(customer, { share = "does" }), own, part("a4", { task = "user_support", party_type = "own" }) }, expects = good }
local no_customer = { supplier, part("a2", { task = "user_support", party_type = "own" }), own }
for says, change in pairs {
  ["an agreement about another system"] = { systems = { "s2" } },
  ["an agreement that ended yesterday"] = { to = "2024-12-31" },
  ["an agreement of tomorrow"] = { agreed_at = "2025-01-02" },
} do
  case { says, complete = registers, facts = but(parts(no_customer), { customer_agreement = { but({ id = "ca1", systems = { "s1" }, agreed_at = "2024-01-01", to = blank }, change) } }), expects = but(good, { ["customer-part"] = "not_applicable" }) }
end
for says, change in pairs { ["an agreement that ends today"] = { to = "2025-01-01" }, ["an agreement of today"] = { agreed_at = "2025-01-01" } } do
  case { says, complete = registers, facts = but(parts(no_customer), { customer_agreement = { but({ id = "ca1", systems = { "s1" }, agreed_at = "2024-01-01", to = blank }, change) } }), expects = question "customer-part" }
end

case { "the supplier agreed to nothing in writing", complete = registers, facts = parts { but(supplier, { agreed_in = blank }), customer, own }, expects = but(good, { ["in-writing"] = "not_satisfied" }) }
case { "the customer agreed to nothing in writing", complete = registers, facts = parts { supplier, but(customer, { agreed_in = blank }), own }, expects = but(good, { ["in-writing"] = "not_satisfied" }) }
case { "nobody watches", complete = registers, facts = parts { but(supplier, { task = "development" }), customer, own }, expects = but(good, { ["in-use"] = "not_satisfied" }) }
case { "nobody answers for incidents", complete = registers, facts = parts { supplier, customer, but(own, { share = "does" }) }, expects = but(good, { ["in-use"] = "not_satisfied" }) }
case { "nobody helps those who use it", complete = registers, facts = parts { supplier, but(customer, { task = "data" }), own }, expects = but(good, { ["in-use"] = "not_satisfied" }) }
case { "no party's role for personal data", complete = registers, facts = parts { but(supplier, { personal_data_role = blank }), but(customer, { personal_data_role = blank }), but(own, { personal_data_role = blank }) }, expects = but(good, { ["personal-data"] = "not_satisfied" }) }
case { "one party's role for personal data", complete = registers, facts = parts { supplier, but(customer, { personal_data_role = blank }), but(own, { personal_data_role = blank }) }, expects = good }
case { "no personal data", complete = registers, facts = facts { ai_system = { personal_data = false } }, expects = but(good, { ["personal-data"] = "not_applicable" }) }
