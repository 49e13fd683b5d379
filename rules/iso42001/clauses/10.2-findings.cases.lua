local facts = world {
  audit_finding = { id = "f1", type = "minor", requirement = { "ISO42001:7.5.3" }, nonconformity = "n1" },
  nonconformity = { { id = "n1", requirement = { "ISO42001:7.5.2", "ISO42001:7.5.3" } }, { id = "n2", requirement = { "ISO42001:4.1" } } },
}
local registers = { "nonconformity" }

case { "entered", complete = registers, facts = facts {}, expects = { rule = "satisfied", entered = "satisfied", ["same-requirement"] = "satisfied" } }
case { "a major one left alone", complete = registers, facts = facts { audit_finding = { type = "major", nonconformity = blank } }, expects = { rule = "not_satisfied", entered = "not_satisfied", ["same-requirement"] = "not_applicable", severity = "medium" } }
case { "a minor one left alone", complete = registers, facts = facts { audit_finding = { nonconformity = blank } }, expects = { rule = "not_satisfied", entered = "not_satisfied", severity = "low" } }
case { "whether it was entered is not on file", facts = facts { audit_finding = { nonconformity = unasked } }, expects = { rule = "undetermined", entered = "undetermined" } }
case { "a number that no nonconformity has", tempting = true, complete = registers, facts = facts { audit_finding = { nonconformity = "n9" } }, expects = { rule = "not_satisfied", entered = "not_satisfied" } }
case { "an observation needs none", complete = registers, facts = facts { audit_finding = { type = "observation", nonconformity = blank } }, expects = { rule = "not_applicable" } }
case { "filed under something else", complete = registers, facts = facts { audit_finding = { nonconformity = "n2" } }, expects = { rule = "satisfied", entered = "satisfied", ["same-requirement"] = "not_satisfied" } }

-- Audits of information security find things too.
local function of(requirement) return facts { audit_finding = { requirement = requirement, nonconformity = blank } } end
local left = { rule = "not_satisfied", entered = "not_satisfied", ["same-requirement"] = "not_applicable" }
case { "a finding on information security alone", complete = registers, facts = of { "ISO27001:A.8.15" }, expects = { rule = "not_applicable" } }
case { "a finding on both, left alone", complete = registers, facts = of { "ISO27001:A.8.15", "ISO42001:A.6.2.8" }, expects = left }
case { "a finding on a rule of one's own, left alone", complete = registers, facts = of { "own:N1" }, expects = left }
case { "a finding on nothing in particular, left alone", complete = registers, facts = of(blank), expects = left }
