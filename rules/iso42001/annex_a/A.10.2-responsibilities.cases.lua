case {
  "selected, and shown",
  expects = { allocated = "satisfied", rule = "satisfied" },
  facts = shared.system("ISO42001:A.10.2", { allocation = { id = "a1", system = "s1", party_type = "supplier", share = "does" } }),
}

case {
  "selected, and the register holds nothing that fits",
  complete = { "allocation" },
  expects = { allocated = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.10.2", { allocation = { id = "a1", system = "s1", party_type = blank, share = "consulted" } }),
}

case {
  "selected, and nothing is on file",
  expects = { allocated = "undetermined", rule = "undetermined" },
  facts = shared.system "ISO42001:A.10.2",
}

case {
  "excluded by the statement of applicability",
  expects = { allocated = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, control_statement = { id = "soa1", control = "ISO42001:A.10.2", system = blank, applicable = false, reason = "x" } },
}

case {
  "without a statement nobody can say whether the control applies",
  tempting = true,
  expects = { rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, allocation = { id = "a1", system = "s1", party_type = "supplier", share = "does" } },
}

case {
  "not applicable names nobody",
  tempting = true,
  complete = { "allocation" },
  expects = { allocated = "not_satisfied" },
  facts = shared.system("ISO42001:A.10.2", { allocation = { id = "a1", system = "s1", party_type = na, share = "does" } }),
}
