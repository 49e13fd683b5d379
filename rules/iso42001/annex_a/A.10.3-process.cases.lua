local control = "ISO42001:A.10.3"
local process = { id = "pr1", theme = "supplier", document = "d1", in_use_since = "2024-03-01" }
local other = { id = "pr2", theme = "customer", document = "d2", in_use_since = "2024-03-01" }
local facts = world {
  organization = { id = "org", name = "Org" },
  control_statement = shared.stated(control),
  process = { process, other },
  supplier = { { id = "v1", provides = { "ai_system:s1" } }, { id = "v2", provides = blank } },
  supplier_assessment = { { id = "q1", supplier = "v1", result = "meets" } },
}
local registers = { "process", "supplier", "supplier_assessment" }
local good = { rule = "satisfied", process = "satisfied", described = "satisfied", everyone = "satisfied" }

case { "a process in use", complete = registers, facts = facts {}, expects = good }
case { "nothing is on file", facts = { organization = { id = "org" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", process = "undetermined", described = "undetermined", everyone = "undetermined" } }
case { "the process is one for customers", tempting = true, complete = registers, facts = facts { process = other }, expects = { rule = "undetermined", process = "undetermined" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "in use from today", complete = registers, facts = facts { process = { in_use_since = "2025-01-01" } }, expects = good }
case { "described in one place, used in two", complete = registers, facts = facts { process = { process, but(process, { id = "pr3", document = blank }) } }, expects = good }
case { "in use from today, beside one that nobody described", complete = registers, facts = facts { process = { but(process, { in_use_since = "2025-01-01" }), but(process, { id = "pr3", document = blank, in_use_since = "2025-01-02" }) } }, expects = good }
case { "in use from tomorrow", complete = registers, facts = facts { process = { in_use_since = "2025-01-02" } }, expects = { rule = "not_satisfied", process = "not_satisfied", described = "undetermined" } }
case { "on paper, and in use since nobody knows when", tempting = true, complete = registers, facts = facts { process = { in_use_since = blank } }, expects = { rule = "not_satisfied", process = "not_satisfied" } }
case { "the control stays satisfied though no document describes it", complete = registers, facts = facts { process = { document = blank } }, expects = but(good, { described = "not_satisfied" }) }
case { "a supplier that nobody looked at", complete = registers, facts = facts { supplier_assessment = { supplier = "v2" } }, expects = but(good, { everyone = "not_satisfied" }) }
case { "one supplier of two was looked at", complete = registers, facts = facts { supplier = { { id = "v1", provides = { "ai_system:s1" } }, { id = "v3", provides = { "ai_system:s2" } } } }, expects = but(good, { everyone = "not_satisfied" }) }
case { "nobody supplies anything for AI", complete = registers, facts = facts { supplier = { id = "v2", provides = blank } }, expects = but(good, { everyone = "not_applicable" }) }
case { "a supplier that was looked at without a result", complete = registers, facts = facts { supplier_assessment = { result = blank } }, expects = but(good, { everyone = "not_satisfied" }) }
