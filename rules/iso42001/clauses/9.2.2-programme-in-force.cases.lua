local sentence = "9.2.2-programme-in-force/objective"
local facts = world {
  organization = { id = "org", name = "Org" },
  audit_programme = { id = "ap1", standards = { "ISO27001", "ISO42001" }, cycle_from = "2024-01-01", cycle_to = "2026-12-31" },
  attestation = { said(sentence, "organization:org") },
}
local registers = { "audit_programme" }
local fine = { complete = registers, facts = facts {}, expects = { rule = "satisfied", programme = "satisfied", objective = "satisfied" } }

case(but(fine, { "a programme of three years" }))
cases(asked(fine, sentence))

case { "nothing is on file", facts = { organization = { id = "org" } }, expects = { rule = "undetermined", programme = "undetermined", objective = "undetermined" } }
case { "no programme", complete = registers, facts = facts { audit_programme = false }, expects = { rule = "not_satisfied", programme = "not_satisfied", objective = "satisfied" } }
case { "a programme for information security", tempting = true, complete = registers, facts = facts { audit_programme = { standards = { "ISO27001" } } }, expects = { programme = "not_satisfied" } }
case { "it begins today", complete = registers, facts = facts { audit_programme = { cycle_from = "2025-01-01" } }, expects = { programme = "satisfied" } }
case { "it begins tomorrow", complete = registers, facts = facts { audit_programme = { cycle_from = "2025-01-02" } }, expects = { programme = "not_satisfied" } }
case { "it ends today", complete = registers, facts = facts { audit_programme = { cycle_to = "2025-01-01" } }, expects = { programme = "satisfied" } }
case { "last cycle's programme", tempting = true, complete = registers, facts = facts { audit_programme = { cycle_to = "2024-12-31" } }, expects = { rule = "not_satisfied", programme = "not_satisfied" } }
