local control = "ISO42001:A.10.4"
local told = { id = "u1", system = "s1", audience = "user", contains = { "purpose", "limits" } }
-- Told, but about another system, or somebody else; and told less.
local others = { but(told, { id = "u7", system = "s2" }), but(told, { id = "u8", audience = "authority" }), but(told, { id = "u9", contains = { "purpose" } }) }
local facts = world {
  customer_agreement = { id = "ca1", systems = { "s1" }, expectations = "no missed finding", need_considered_in = "system_requirement:rq1", duties_given = "check by a physician", agreed_at = "2024-01-01", to = blank },
  system_requirement = { id = "rq1" },
  user_information = with({ told }, others),
  control_statement = shared.stated(control),
}
local registers = { "system_requirement", "user_information" }
local good = { rule = "satisfied", expectations = "satisfied", ["taken-up"] = "satisfied", duties = "satisfied", informed = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local function c(changes) return facts { customer_agreement = changes } end

case { "known, taken up, told", complete = registers, facts = facts {}, expects = good }
case { "nobody knows more than that it was agreed", facts = { customer_agreement = { id = "ca1", agreed_at = "2024-01-01", to = blank }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", expectations = "undetermined", ["taken-up"] = "undetermined" } }
case { "a contract that is silent about what is expected", tempting = true, complete = registers, facts = c { expectations = blank }, expects = only "expectations" }
case { "known and put aside", tempting = true, complete = registers, facts = c { need_considered_in = blank }, expects = only "taken-up" }
case { "taken up in something that is not there", tempting = true, complete = registers, facts = c { need_considered_in = "system_requirement:rq9" }, expects = only "taken-up" }
case { "agreed today", complete = registers, facts = c { agreed_at = "2025-01-01" }, expects = good }
case { "to be agreed tomorrow", complete = registers, facts = c { agreed_at = "2025-01-02" }, expects = { rule = "not_applicable" } }
case { "it ends today", complete = registers, facts = c { to = "2025-01-01" }, expects = good }
case { "it ended yesterday", complete = registers, facts = c { to = "2024-12-31" }, expects = { rule = "not_applicable" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "the customer was told nothing of its duties", complete = registers, facts = c { duties_given = blank }, expects = but(good, { duties = "not_satisfied" }) }
case { "those who use it do not know its limits", complete = registers, facts = facts { user_information = others }, expects = but(good, { informed = "not_satisfied" }) }
case { "nobody was told anything", complete = registers, facts = facts { user_information = false }, expects = but(good, { informed = "not_satisfied" }) }
