local leaves = { "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.2", "6.3", "7.1", "7.2", "7.3", "7.4", "7.5.1", "7.5.2", "7.5.3", "8.1", "8.2", "8.3", "8.4", "9.1", "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3", "10.1", "10.2" }
local everything = {}
for i, id in ipairs(leaves) do everything[i] = "ISO42001:" .. id end

local facts = world {
  audit_programme = { id = "ap1", cycle_to = "2026-12-31" },
  audit = { id = "au1", programme = "ap1", type = "internal", standards = { "ISO42001" }, objectives = "does it work", criteria = { "ISO42001", "own" }, scope = everything, from = "2024-06-01", to = "2024-06-03", reported_to = { "p1", "p2" }, reported_at = "2024-06-10" },
  audit_finding = { { id = "f1", audit = "au1", type = "conformity" }, { id = "f2", audit = "au2" } },
  role_assignment = { id = "r1", person = "p1", authority = "decide", from = "2024-01-01", to = "2024-12-31" },
}
local registers = { "audit_finding", "role_assignment" }
local good = { rule = "satisfied", objectives = "satisfied", criteria = "satisfied", scope = "satisfied", results = "satisfied", reported = "satisfied", ["to-managers"] = "satisfied", ["more-than-a-day"] = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end

case { "an audit as it should be", complete = registers, facts = facts {}, expects = good }
case { "nobody knows more than that it was held", facts = { audit = { id = "au1", programme = "ap1", type = "internal", standards = { "ISO42001" }, to = "2024-06-03" }, audit_programme = { id = "ap1", cycle_to = "2026-12-31" } },
  expects = { rule = "undetermined", objectives = "undetermined", criteria = "undetermined", scope = "undetermined", results = "undetermined", reported = "undetermined", ["to-managers"] = "undetermined" } }

case { "no objectives", tempting = true, complete = registers, facts = facts { audit = { objectives = blank } }, expects = only "objectives" }
case { "held for the AI management system, measured against another standard", tempting = true, complete = registers, facts = facts { audit = { criteria = { "ISO27001", "own" } } }, expects = only "criteria" }
case { "no criteria", complete = registers, facts = facts { audit = { criteria = blank } }, expects = only "criteria" }
case { "a scope in words that name no requirement", complete = registers, facts = facts { audit = { scope = { "the units in Leeds" } } }, expects = but(good, { ["more-than-a-day"] = "not_applicable" }) }
case { "no scope", tempting = true, complete = registers, facts = facts { audit = { scope = blank } }, expects = { scope = "not_satisfied", rule = "not_satisfied" } }
case { "findings of another audit only", tempting = true, complete = registers, facts = facts { audit_finding = { id = "f2", audit = "au2" } }, expects = only "results" }
case { "never reported", complete = registers, facts = facts { audit = { reported_at = blank } }, expects = but(only "reported", { ["to-managers"] = "not_applicable" }) }
case { "reported today", complete = registers, facts = facts { audit = { reported_at = "2025-01-01" }, role_assignment = { to = blank } }, expects = good }
case { "to be reported tomorrow", tempting = true, complete = registers, facts = facts { audit = { reported_at = "2025-01-02" }, role_assignment = { to = blank } }, expects = only "reported" }
case { "reported on the first day", complete = registers, facts = facts { audit = { reported_at = "2024-06-01" } }, expects = good }
case { "a report older than the audit", tempting = true, complete = registers, facts = facts { audit = { reported_at = "2024-05-31" } }, expects = only "reported" }

case { "reported among colleagues", tempting = true, complete = registers, facts = facts { audit = { reported_to = { "p2" } } }, expects = only "to-managers" }
case { "reported to nobody in particular", complete = registers, facts = facts { audit = { reported_to = blank } }, expects = only "to-managers" }
case { "the authority is to advise", tempting = true, complete = registers, facts = facts { role_assignment = { authority = "advise" } }, expects = only "to-managers" }
case { "the role began that day", complete = registers, facts = facts { role_assignment = { from = "2024-06-10" } }, expects = good }
case { "the role began a day later", complete = registers, facts = facts { role_assignment = { from = "2024-06-11" } }, expects = only "to-managers" }
case { "the role ended that day", complete = registers, facts = facts { role_assignment = { to = "2024-06-10" } }, expects = good }
case { "the role had ended the day before", tempting = true, complete = registers, facts = facts { role_assignment = { to = "2024-06-09" } }, expects = only "to-managers" }
case { "the role goes on", complete = registers, facts = facts { role_assignment = { to = blank } }, expects = good }

case { "all requirements in a day", complete = registers, facts = facts { audit = { to = "2024-06-01" } }, expects = but(good, { ["more-than-a-day"] = "not_satisfied" }) }
case { "a few requirements in a day", complete = registers, facts = facts { audit = { to = "2024-06-01", scope = { "ISO42001:4.1" } } }, expects = but(good, { ["more-than-a-day"] = "not_applicable" }) }

case { "an audit of the certification body", complete = registers, facts = facts { audit = { type = "stage1" } }, expects = { rule = "not_applicable" } }
case { "an internal audit of information security", complete = registers, facts = facts { audit = { standards = { "ISO27001" } } }, expects = { rule = "not_applicable" } }
case { "an audit that is planned", complete = registers, facts = facts { audit = { to = blank } }, expects = { rule = "not_applicable" } }
case { "it ends today", complete = registers, facts = facts { audit = { to = "2025-01-01" } }, expects = { rule = "satisfied" } }
case { "it ends tomorrow", complete = registers, facts = facts { audit = { to = "2025-01-02" } }, expects = { rule = "not_applicable" } }
case { "a programme that ends today", complete = registers, facts = facts { audit_programme = { cycle_to = "2025-01-01" } }, expects = { rule = "satisfied" } }
case { "an audit of the last programme", complete = registers, facts = facts { audit_programme = { cycle_to = "2024-12-31" } }, expects = { rule = "not_applicable" } }
case { "an audit that belongs to no programme", complete = registers, facts = facts { audit = { programme = blank } }, expects = { rule = "undetermined" } }
for _, authority in ipairs { "approve", "accept_risk" } do
  case { "reported to somebody with the authority " .. authority, complete = registers, facts = facts { role_assignment = { authority = authority } }, expects = good }
end
