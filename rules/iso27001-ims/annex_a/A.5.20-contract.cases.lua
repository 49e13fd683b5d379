local control = "ISO27001:A.5.20"
local fine = { "agreed", facts = { supplier = { id = "sp1", name = "Cloud", contract = "d1", contract_to = "2026-01-01" }, document = { id = "d1", covers = { "ISO27001:A.5.20" } }, control_statement = shared.stated(control) },
  expects = { terms = "satisfied", ["in-force"] = "satisfied" } }
cases(lines(fine, with({ { fine[1] } }, with({
  { "nobody asked what it holds", { document = { covers = unasked }, supplier = { contract_to = unasked } }, "undetermined" },
  { "terms on responsible AI alone", { document = { covers = { "ISO42001:A.10.3" } } }, { terms = "not_satisfied" }, tempting = true },
  { "what it holds was left open", { document = { covers = blank } }, { terms = "not_satisfied" }, tempting = true },
  { "its last day is today", { supplier = { contract_to = "2025-01-01" } }, {} },
  { "its last day was yesterday", { supplier = { contract_to = "2024-12-31" } }, { ["in-force"] = "not_satisfied" }, tempting = true },
  { "it has no last day", { supplier = { contract_to = blank } }, { ["in-force"] = "not_applicable" } },
  { "no contract", { supplier = { contract = blank } }, "not_applicable" },
}, shared.statements(control)))))
