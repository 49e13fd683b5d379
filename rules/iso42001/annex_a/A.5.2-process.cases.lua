local control, sentence = "ISO42001:A.5.2", "A.5.2-process/repeatable"
local process = { id = "pr1", theme = "impact_assessment", document = "d1", triggers = { "new system", "change" }, owner = "r1", criteria = "severity and reach", in_use_since = "2024-03-01" }
local other = { id = "pr2", theme = "risk_assessment", document = "d2", triggers = { "change" }, owner = "r2", criteria = "x", in_use_since = "2024-03-01" }
local facts = world {
  organization = { id = "org", name = "Org" },
  control_statement = shared.stated(control),
  process = { process, other },
  attestation = { said(sentence, "organization:org") },
}
local registers = { "process" }
local good = { rule = "satisfied", process = "satisfied", described = "satisfied", repeatable = "satisfied", ["when-to"] = "satisfied", who = "satisfied", how = "satisfied" }
local fine = { complete = registers, facts = facts {}, expects = good }
local none = but(good, { rule = "undetermined", process = "undetermined", described = "undetermined", ["when-to"] = "undetermined", who = "undetermined", how = "undetermined" })

case(but(fine, { "a process in use" }))
cases(asked(fine, sentence))

case { "nothing is on file", facts = { organization = { id = "org" }, control_statement = shared.stated(control) }, expects = but(none, { repeatable = "undetermined" }) }
case { "the process is one for risks", tempting = true, complete = registers, facts = facts { process = other }, expects = none }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "in use from today", complete = registers, facts = facts { process = { in_use_since = "2025-01-01" } }, expects = good }
case { "in use from tomorrow", tempting = true, complete = registers, facts = facts { process = { in_use_since = "2025-01-02" } }, expects = but(none, { rule = "not_satisfied", process = "not_satisfied" }) }
case { "on paper, and in use since nobody knows when", tempting = true, complete = registers, facts = facts { process = { in_use_since = blank } }, expects = { rule = "not_satisfied", process = "not_satisfied" } }
case { "the control stays satisfied though no document describes it", complete = registers, facts = facts { process = { document = blank } }, expects = but(good, { described = "not_satisfied" }) }
for field, id in pairs { triggers = "when-to", owner = "who", criteria = "how" } do
  case { id .. " is not said", complete = registers, facts = facts { process = { [field] = blank } }, expects = but(good, { [id] = "not_satisfied" }) }
end
case { "two processes, one of them an empty shell", complete = registers, facts = facts { process = { process, other, { id = "pr3", theme = "impact_assessment", document = blank, triggers = blank, owner = blank, criteria = blank, in_use_since = "2024-03-01" }, { id = "pr4", theme = "impact_assessment", in_use_since = "2025-01-02" } } }, expects = good }
