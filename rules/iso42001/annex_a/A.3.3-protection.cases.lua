local control = "ISO42001:A.3.3"
local facts = world {
  channel = { id = "c1", purpose = "internal_concern", route = "mail", handler = "p1", confidential = true, anonymous = true, no_retaliation = true, tested_at = "2024-06-01" },
  person = { id = "p1", active_to = blank },
  control_statement = shared.stated(control),
}
local good = { rule = "satisfied", handled = "satisfied", ["handler-there"] = "satisfied", confidential = "satisfied", anonymous = "satisfied", ["no-retaliation"] = "satisfied", tried = "satisfied" }
local function c(changes) return facts { channel = changes } end

case { "handled, protected, tried", facts = facts {}, expects = good }
case { "nobody knows more than that it is there", facts = { channel = { id = "c1", purpose = "internal_concern" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", handled = "undetermined", ["handler-there"] = "undetermined" } }
case { "a way for outsiders", facts = c { purpose = "complaint" }, expects = { rule = "not_applicable" } }
case { "excluded by the statement of applicability", facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "a mailbox that nobody reads", tempting = true, facts = c { handler = blank }, expects = but(good, { rule = "not_satisfied", handled = "not_satisfied", ["handler-there"] = "not_applicable" }) }
case { "whoever reads it leaves today", facts = facts { person = { active_to = "2025-01-01" } }, expects = good }
case { "whoever read it left yesterday", tempting = true, facts = facts { person = { active_to = "2024-12-31" } }, expects = but(good, { rule = "not_satisfied", ["handler-there"] = "not_satisfied" }) }
for field, id in pairs { confidential = "confidential", anonymous = "anonymous", no_retaliation = "no-retaliation" } do
  case { id .. ": no", facts = c { [field] = false }, expects = but(good, { [id] = "not_satisfied" }) }
  case { id .. ": left empty", facts = c { [field] = blank }, expects = but(good, { [id] = "not_satisfied" }) }
end
case { "never tried", facts = c { tested_at = blank }, expects = but(good, { tried = "not_satisfied" }) }
case { "tried today", facts = c { tested_at = "2025-01-01" }, expects = good }
case { "to be tried tomorrow", facts = c { tested_at = "2025-01-02" }, expects = but(good, { tried = "not_satisfied" }) }
