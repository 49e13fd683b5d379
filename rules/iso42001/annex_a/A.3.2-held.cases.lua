local control = "ISO42001:A.3.2"
local facts = world {
  role_assignment = { id = "r1", role = "system owner", person = "p1", authority = "decide", accepted_at = "2024-01-02", from = "2024-01-01", to = blank },
  person = { id = "p1", active_from = "2020-01-01", active_to = blank },
  control_statement = shared.stated(control),
}
local good = { rule = "satisfied", held = "satisfied", there = "satisfied", authority = "satisfied", accepted = "satisfied" }
local function r(changes) return facts { role_assignment = changes } end

case { "held, accepted, by somebody who is there", facts = facts {}, expects = good }
case { "nobody knows who holds it", facts = { role_assignment = { id = "r1", from = "2024-01-01", to = blank }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", held = "undetermined", there = "undetermined" } }
case { "excluded by the statement of applicability", facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "vacant", tempting = true, facts = r { person = blank }, expects = but(good, { rule = "not_satisfied", held = "not_satisfied", there = "not_applicable" }) }
case { "the holder's last day is today", facts = facts { person = { active_to = "2025-01-01" } }, expects = good }
case { "the holder left yesterday", tempting = true, facts = facts { person = { active_to = "2024-12-31" } }, expects = but(good, { rule = "not_satisfied", there = "not_satisfied" }) }
case { "what the holder may do is open", facts = r { authority = blank }, expects = but(good, { authority = "not_satisfied" }) }
case { "never accepted", facts = r { accepted_at = blank }, expects = but(good, { accepted = "not_satisfied" }) }
case { "accepted today", facts = r { accepted_at = "2025-01-01" }, expects = good }
case { "to be accepted tomorrow", facts = r { accepted_at = "2025-01-02" }, expects = but(good, { accepted = "not_satisfied" }) }
case { "it begins today", facts = r { from = "2025-01-01" }, expects = good }
case { "it begins tomorrow", facts = r { from = "2025-01-02" }, expects = { rule = "not_applicable" } }
case { "it ends today", facts = r { to = "2025-01-01" }, expects = good }
case { "it ended yesterday", facts = r { to = "2024-12-31" }, expects = { rule = "not_applicable" } }
