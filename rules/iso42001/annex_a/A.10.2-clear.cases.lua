local control, sentence = "ISO42001:A.10.2", "A.10.2-clear/clear"
local facts = world { organization = { id = "org", name = "Org" }, control_statement = shared.stated(control), attestation = { said(sentence, "organization:org") } }
local fine = { facts = facts {}, expects = { rule = "satisfied", clear = "satisfied" } }

case(but(fine, { "somebody looked and says so" }))
cases(asked(fine, sentence))
case { "excluded by the statement of applicability", facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable", clear = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", facts = facts { control_statement = false }, expects = { rule = "undetermined", clear = "undetermined" } }
