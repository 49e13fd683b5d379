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
shared.vary(fine, {
  { "never looked at, no terms", drop = { "supplier_assessment" }, expects = bad },
  { "never looked at, with terms", drop = { "supplier_assessment" }, change = { supplier = { responsible_ai_terms = true } } },
  { "never looked at, terms were left empty", drop = { "supplier_assessment" }, change = { supplier = { responsible_ai_terms = blank } }, expects = { controlled = "undetermined", rule = "undetermined" } },
  { "looks may be elsewhere", drop = { "supplier_assessment" }, open = { "supplier_assessment" }, expects = { controlled = "undetermined", ["asked-to-mend"] = "undetermined", rule = "undetermined" } },
  { "another supplier was looked at", tempting = true, change = { supplier_assessment = { supplier = "v2" } }, expects = bad },
  { "another supplier has terms", tempting = true, drop = { "supplier_assessment" }, put = { supplier = { fine.facts.supplier, { id = "v2", name = "Other", responsible_ai_terms = true } } }, expects = bad },
  { "looked at, without a result", tempting = true, change = { supplier_assessment = { result = blank } }, expects = { controlled = "not_satisfied", ["asked-to-mend"] = "undetermined", rule = "not_satisfied" } },
  { "looked at, on no day", tempting = true, change = { supplier_assessment = { at = blank } }, expects = bad },
  { "looked at today", change = { supplier_assessment = { at = "2025-01-01" } } },
  { "to be looked at tomorrow", tempting = true, change = { supplier_assessment = { at = "2025-01-02" } }, expects = bad },
  { "not good, and asked to mend it", change = { supplier_assessment = { result = "not", corrective_request = "n1" } }, expects = { ["asked-to-mend"] = "satisfied" } },
  { "not good, and nobody asked for better", tempting = true, change = { supplier_assessment = { result = "not" } }, expects = { ["asked-to-mend"] = "not_satisfied", rule = "not_satisfied" } },
  { "not good, and whether somebody asked is not known", change = { supplier_assessment = { result = "not" } }, unasked = { supplier_assessment = { "corrective_request" } }, expects = { ["asked-to-mend"] = "undetermined", rule = "undetermined" } },
  { "once not good and asked, once not good and not asked", put = { supplier_assessment = {
      { id = "q1", supplier = "v1", result = "not", at = "2024-06-01", corrective_request = "n1" }, { id = "q2", supplier = "v1", result = "not", at = "2024-07-01", corrective_request = blank } } }, expects = { ["asked-to-mend"] = "not_satisfied", rule = "not_satisfied" } },
  { "another supplier is not good", put = { supplier_assessment = { fine.facts.supplier_assessment, { id = "q2", supplier = "v2", result = "not", at = "2024-07-01", corrective_request = blank } } } },
  { "partly good needs no request", change = { supplier_assessment = { result = "partly" } } },
})
