local control = "ISO42001:A.3.2"
local facts = world {
  ai_system = { id = "s1", name = "Triage", stage = "operated", owner = "r1" },
  role_assignment = { id = "r1", person = "p1", from = "2024-01-01", to = blank },
  control_statement = shared.stated(control),
}
local registers = { "role_assignment" }
local good = { rule = "satisfied", owned = "satisfied", ["by-somebody"] = "satisfied" }
local left = but(good, { rule = "not_satisfied", ["by-somebody"] = "not_satisfied" })
local function r(changes) return facts { role_assignment = changes } end

case { "owned by somebody", complete = registers, facts = facts {}, expects = good }
case { "who owns it is not on file", facts = { ai_system = { id = "s1", stage = "operated" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", owned = "undetermined", ["by-somebody"] = "undetermined" } }
case { "retired", complete = registers, facts = facts { ai_system = { stage = "retired", owner = blank } }, expects = { rule = "not_applicable" } }
case { "an idea", complete = registers, facts = facts { ai_system = { stage = "initiated", owner = blank } }, expects = but(good, { rule = "not_satisfied", owned = "not_satisfied", ["by-somebody"] = "not_applicable" }) }
case { "owned by a role that nobody knows", tempting = true, complete = registers, facts = facts { ai_system = { owner = "r9" } }, expects = { rule = "not_satisfied", owned = "not_satisfied", ["by-somebody"] = "undetermined" } }
case { "the role is vacant", tempting = true, complete = registers, facts = r { person = blank }, expects = left }
case { "the role begins today", complete = registers, facts = r { from = "2025-01-01" }, expects = good }
case { "the role begins tomorrow", complete = registers, facts = r { from = "2025-01-02" }, expects = left }
case { "the role ends today", complete = registers, facts = r { to = "2025-01-01" }, expects = good }
case { "the role ended yesterday", tempting = true, complete = registers, facts = r { to = "2024-12-31" }, expects = left }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "selected for this system alone", complete = registers, facts = facts { control_statement = with(shared.stated(control, false), { { id = "soa4", control = control, system = "s1", applicable = true } }) }, expects = good }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
