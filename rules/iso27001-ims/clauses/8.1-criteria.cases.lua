local fine = { "by criteria, in a document", facts = { process = { id = "pr1", name = "Audits", theme = "ISO27001:9.2.2", in_use_since = "2023-01-01", criteria = "all of it in three years", document = "d1" }, document = { id = "d1", status = "approved" } },
  advice = { "written-down" }, expects = { criteria = "satisfied", ["written-down"] = "satisfied" } }
cases(lines(fine, {
  { fine[1] },
  { "nobody asked", { process = { criteria = unasked, document = unasked } }, "undetermined" },
  { "no criteria", { process = { criteria = blank } }, { criteria = "not_satisfied" }, tempting = true },
  { "in a draft", { document = { status = "draft" } }, { ["written-down"] = "not_satisfied" } },
  { "a process of the AI management system", { process = { theme = "internal_audit", criteria = blank } }, "not_applicable" },
  { "in use from today", { process = { in_use_since = "2025-01-01" } }, {} },
  { "in use from tomorrow", { process = { in_use_since = "2025-01-02" } }, "not_applicable" },
  { "never in use", { process = { in_use_since = blank } }, "not_applicable" },
}))
