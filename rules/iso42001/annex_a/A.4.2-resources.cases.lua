case {
  "selected, and shown",
  expects = { recorded = "satisfied", rule = "satisfied" },
  facts = shared.system("ISO42001:A.4.2", { resource = { id = "r1", system = "s1", type = "compute" } }),
}

case {
  "selected, and the register holds nothing that fits",
  complete = { "resource" },
  expects = { recorded = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.4.2", { resource = { id = "r1", system = "s1", type = blank } }),
}

case {
  "selected, and nothing is on file",
  expects = { recorded = "undetermined", rule = "undetermined" },
  facts = shared.system "ISO42001:A.4.2",
}

case {
  "excluded by the statement of applicability",
  expects = { recorded = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, control_statement = { id = "soa1", control = "ISO42001:A.4.2", system = blank, applicable = false, reason = "x" } },
}

case {
  "without a statement nobody can say whether the control applies",
  tempting = true,
  expects = { rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, resource = { id = "r1", system = "s1", type = "compute" } },
}

case {
  "the resources of another system",
  tempting = true,
  complete = { "resource" },
  expects = { recorded = "not_satisfied" },
  facts = shared.system("ISO42001:A.4.2", { resource = { id = "r1", system = "s2", type = "compute" } }),
}
