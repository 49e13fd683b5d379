case {
  "selected, and shown",
  expects = { recorded = "satisfied", rule = "satisfied" },
  facts = shared.system("ISO42001:A.4.3", { dataset_use = { id = "u1", system = "s1", description = "Claims of ten years" } }),
}

case {
  "selected, and the register holds nothing that fits",
  complete = { "dataset_use" },
  expects = { recorded = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.4.3", { dataset_use = { id = "u1", system = "s1", description = blank } }),
}

case {
  "selected, and nothing is on file",
  expects = { recorded = "undetermined", rule = "undetermined" },
  facts = shared.system "ISO42001:A.4.3",
}

case {
  "excluded by the statement of applicability",
  expects = { recorded = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, control_statement = { id = "soa1", control = "ISO42001:A.4.3", system = blank, applicable = false, reason = "x" } },
}

case {
  "without a statement nobody can say whether the control applies",
  tempting = true,
  expects = { rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, dataset_use = { id = "u1", system = "s1", description = "Claims of ten years" } },
}

case {
  "not applicable describes no data",
  tempting = true,
  complete = { "dataset_use" },
  expects = { recorded = "not_satisfied" },
  facts = shared.system("ISO42001:A.4.3", { dataset_use = { id = "u1", system = "s1", description = na } }),
}
