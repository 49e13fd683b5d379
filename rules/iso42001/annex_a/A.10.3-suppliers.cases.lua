case {
  "assessed, and good",
  expects = { assessed = "satisfied", rule = "satisfied" },
  facts = { supplier = { id = "v1", name = "Vendor" }, control_statement = { id = "soa1", control = "ISO42001:A.10.3", system = blank, applicable = true }, supplier_assessment = { id = "q1", supplier = "v1", criteria = "d1", result = "meets", at = "2024-10-01" } },
}

case {
  "assessed, and not good",
  complete = { "supplier_assessment" },
  expects = { assessed = "not_satisfied", rule = "not_satisfied" },
  facts = { supplier = { id = "v1", name = "Vendor" }, control_statement = { id = "soa1", control = "ISO42001:A.10.3", system = blank, applicable = true }, supplier_assessment = { id = "q1", supplier = "v1", criteria = "d1", result = "not", at = "2024-10-01" } },
}

case {
  "nothing is on file",
  expects = { assessed = "undetermined", rule = "undetermined" },
  facts = { supplier = { id = "v1", name = "Vendor" }, control_statement = { id = "soa1", control = "ISO42001:A.10.3", system = blank, applicable = true } },
}

case {
  "excluded by the statement of applicability",
  expects = { assessed = "not_applicable", rule = "not_applicable" },
  facts = { supplier = { id = "v1", name = "Vendor" }, control_statement = { id = "soa1", control = "ISO42001:A.10.3", system = blank, applicable = false } },
}

case {
  "an assessment without criteria compares with nothing",
  tempting = true,
  complete = { "supplier_assessment" },
  expects = { assessed = "not_satisfied" },
  facts = { supplier = { id = "v1", name = "Vendor" }, control_statement = { id = "soa1", control = "ISO42001:A.10.3", system = blank, applicable = true }, supplier_assessment = { id = "q1", supplier = "v1", criteria = blank, result = "meets", at = "2024-10-01" } },
}
