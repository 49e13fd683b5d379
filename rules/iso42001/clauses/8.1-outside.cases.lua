local fine = {
  "looked at, and good",
  complete = { "supplier_assessment", "supplier" },
  expects = { controlled = "satisfied", ["asked-to-mend"] = "not_applicable", rule = "satisfied", severity = "low" },
  subject = "v1",
  facts = {
    supplier = { id = "v1", name = "Vendor", responsible_ai_terms = false },
    supplier_assessment = { id = "q1", supplier = "v1", result = "meets", at = "2024-06-01", corrective_request = blank },
  },
}
case(fine)
local bad = { controlled = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "never looked at, no terms", { supplier_assessment = false }, bad },
  { "never looked at, with terms", { supplier = { responsible_ai_terms = true }, supplier_assessment = false } },
  { "never looked at, terms were left empty", { supplier = { responsible_ai_terms = blank }, supplier_assessment = false }, { controlled = "undetermined" } },
  { "looks may be elsewhere", { supplier_assessment = false }, { controlled = "undetermined", ["asked-to-mend"] = "undetermined" }, complete = { "supplier" } },
  { "another supplier was looked at", { supplier_assessment = { supplier = "v2" } }, bad, tempting = true },
  { "another supplier has terms", { supplier = { fine.facts.supplier, { id = "v2", name = "Other", responsible_ai_terms = true } }, supplier_assessment = false }, bad, tempting = true },
  { "looked at, without a result", { supplier_assessment = { result = blank } }, { controlled = "not_satisfied", ["asked-to-mend"] = "undetermined" }, tempting = true },
  { "looked at, on no day", { supplier_assessment = { at = blank } }, bad, tempting = true },
  { "looked at today", { supplier_assessment = { at = "2025-01-01" } } },
  { "to be looked at tomorrow", { supplier_assessment = { at = "2025-01-02" } }, bad, tempting = true },
  { "not good, and asked to mend it", { supplier_assessment = { result = "not", corrective_request = "n1" } }, { ["asked-to-mend"] = "satisfied" } },
  { "not good, and nobody asked for better", { supplier_assessment = { result = "not" } }, { ["asked-to-mend"] = "not_satisfied" }, tempting = true },
  { "not good, and whether somebody asked is not known", { supplier_assessment = { corrective_request = unasked, result = "not" } }, { ["asked-to-mend"] = "undetermined" } },
  { "once not good and asked, once not good and not asked", { supplier_assessment = {
      { id = "q1", supplier = "v1", result = "not", at = "2024-06-01", corrective_request = "n1" }, { id = "q2", supplier = "v1", result = "not", at = "2024-07-01", corrective_request = blank } } }, { ["asked-to-mend"] = "not_satisfied" } },
  { "another supplier is not good", { supplier_assessment = { fine.facts.supplier_assessment, { id = "q2", supplier = "v2", result = "not", at = "2024-07-01", corrective_request = blank } } } },
  { "partly good needs no request", { supplier_assessment = { result = "partly" } } },
}))
