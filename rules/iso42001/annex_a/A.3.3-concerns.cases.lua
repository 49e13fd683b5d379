local control = "ISO42001:A.3.3"
local facts = world {
  concern = { id = "k1", channel = "c1", received_at = "2024-09-02", triaged_at = "2024-09-04", answered_at = "2024-09-20", outcome = "wording changed" },
  channel = { id = "c1", purpose = "internal_concern" },
  control_statement = shared.stated(control),
}
local good = { rule = "satisfied", ["looked-at"] = "satisfied", ["came-to"] = "satisfied", answered = "satisfied" }
local function k(changes) return facts { concern = changes } end
local waiting = but(good, { rule = "not_satisfied", ["looked-at"] = "not_satisfied", ["came-to"] = "not_applicable", answered = "not_satisfied" })

case { "looked at, answered, with a result", facts = facts {}, expects = good }
case { "nobody knows more than that it came in", facts = { concern = { id = "k1", channel = "c1" }, channel = { id = "c1", purpose = "internal_concern" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", ["looked-at"] = "undetermined", ["came-to"] = "undetermined" } }
case { "a complaint from outside", facts = facts { channel = { purpose = "external_adverse_impact" } }, expects = { rule = "not_applicable" } }
case { "excluded by the statement of applicability", facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "it waits", facts = k { triaged_at = blank, answered_at = blank, outcome = blank }, expects = waiting }
case { "receipt was confirmed and nothing else", tempting = true, facts = k { acknowledged_at = "2024-09-02", triaged_at = blank, answered_at = blank, outcome = blank }, expects = waiting }
case { "it came in 14 days ago", facts = k { received_at = "2024-12-18", triaged_at = blank, answered_at = blank }, expects = { ["looked-at"] = "not_satisfied", answered = "not_applicable" } }
case { "it came in 13 days ago", facts = k { received_at = "2024-12-19", triaged_at = blank, answered_at = blank }, expects = { ["looked-at"] = "not_applicable" } }
case { "looked at today", facts = k { triaged_at = "2025-01-01" }, expects = good }
case { "to be looked at tomorrow", facts = k { triaged_at = "2025-01-02" }, expects = but(good, { rule = "not_satisfied", ["looked-at"] = "not_satisfied" }) }
case { "looked at on the day it came in", facts = k { triaged_at = "2024-09-02" }, expects = good }
case { "looked at before it came in", tempting = true, facts = k { triaged_at = "2024-09-01" }, expects = but(good, { rule = "not_satisfied", ["looked-at"] = "not_satisfied" }) }
case { "answered, and nobody knows what", tempting = true, facts = k { outcome = blank }, expects = but(good, { ["came-to"] = "not_satisfied" }) }
case { "answered today, and nobody knows what", facts = k { answered_at = "2025-01-01", outcome = blank }, expects = { ["came-to"] = "not_satisfied" } }
case { "to be answered tomorrow", facts = k { answered_at = "2025-01-02", outcome = blank }, expects = { ["came-to"] = "not_applicable" } }
case { "answered after 30 days", facts = k { answered_at = "2024-10-02" }, expects = good }
case { "answered after 31 days", facts = k { answered_at = "2024-10-03" }, expects = but(good, { answered = "not_satisfied" }) }
case { "it came in 30 days ago", facts = k { received_at = "2024-12-02", triaged_at = "2024-12-02", answered_at = blank }, expects = { rule = "satisfied", answered = "not_applicable" } }
case { "it came in 31 days ago", facts = k { received_at = "2024-12-01", triaged_at = "2024-12-02", answered_at = blank }, expects = { rule = "satisfied", answered = "not_satisfied" } }
