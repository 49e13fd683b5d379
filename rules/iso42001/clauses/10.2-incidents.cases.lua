local facts = world {
  incident = { id = "i1", serious = true, detected_at = "2024-08-18", contained_at = "2024-08-19", nonconformity = "n1", lesson = "a1" },
  nonconformity = { id = "n1" },
  process = { { id = "pr1", theme = "nonconformity", triggers = { "audit_finding", "serious_incident" } }, { id = "pr2", theme = "incident_communication", triggers = { "incident" } } },
}
local registers = { "nonconformity", "process" }
local not_promised = { { id = "pr1", theme = "nonconformity", triggers = { "audit_finding" } }, { id = "pr2", theme = "incident_communication", triggers = { "serious_incident" } } }
local good = { rule = "satisfied", contained = "satisfied", ["entered-as-promised"] = "satisfied", entered = "not_applicable", learned = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end

case { "contained, entered and learned from", complete = registers, facts = facts {}, expects = good }
case { "nobody knows more than that it was serious", facts = { incident = { id = "i1", serious = true } }, expects = { rule = "undetermined", contained = "undetermined", ["entered-as-promised"] = "undetermined", entered = "undetermined" } }
case { "one that was not serious", complete = registers, facts = facts { incident = { serious = false } }, expects = { rule = "not_applicable" } }
case { "nobody reacted", complete = registers, facts = facts { incident = { contained_at = blank } }, expects = only "contained" }
case { "closed in the list, not in the world", tempting = true, complete = registers, facts = facts { incident = { contained_at = blank, closed_at = "2024-08-20" } }, expects = only "contained" }
case { "contained today", complete = registers, facts = facts { incident = { contained_at = "2025-01-01" } }, expects = good }
case { "to be contained tomorrow", complete = registers, facts = facts { incident = { contained_at = "2025-01-02" } }, expects = only "contained" }
case { "seen 30 days ago", complete = registers, facts = facts { incident = { detected_at = "2024-12-02", contained_at = blank } }, expects = only "contained" }
case { "seen 29 days ago", complete = registers, facts = facts { incident = { detected_at = "2024-12-03", contained_at = blank } }, expects = but(good, { contained = "not_applicable" }) }
case { "not entered, though the process says so", complete = registers, facts = facts { incident = { nonconformity = blank } }, expects = only "entered-as-promised" }
case { "entered under a number that is none", tempting = true, complete = registers, facts = facts { incident = { nonconformity = "n9" } }, expects = only "entered-as-promised" }
case { "no process says so, and it was not entered", complete = registers, facts = facts { process = not_promised, incident = { nonconformity = blank } }, expects = but(good, { ["entered-as-promised"] = "not_applicable", entered = "not_satisfied" }) }
case { "no process says so, and it was entered all the same", complete = registers, facts = facts { process = not_promised }, expects = but(good, { ["entered-as-promised"] = "not_applicable", entered = "satisfied" }) }
case { "no process says so, and the number is none", complete = registers, facts = facts { process = not_promised, incident = { nonconformity = "n9" } }, expects = but(good, { ["entered-as-promised"] = "not_applicable", entered = "not_satisfied" }) }
case { "nothing was learned", complete = registers, facts = facts { incident = { lesson = blank } }, expects = but(good, { learned = "not_satisfied" }) }
