case {
  "selected, and shown",
  expects = { told = "satisfied", rule = "satisfied" },
  facts = shared.system("ISO42001:A.8.2", { user_information = { id = "n1", system = "s1", audience = "user", contains = { "use", "is_ai", "limits" } } }),
}

case {
  "selected, and the register holds nothing that fits",
  complete = { "user_information" },
  expects = { told = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.8.2", { user_information = { id = "n1", system = "s1", audience = "user", contains = { "use" } } }),
}

case {
  "selected, and nothing is on file",
  expects = { told = "undetermined", rule = "undetermined" },
  facts = shared.system "ISO42001:A.8.2",
}

case {
  "excluded by the statement of applicability",
  expects = { told = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, control_statement = { id = "soa1", control = "ISO42001:A.8.2", system = blank, applicable = false, reason = "x" } },
}

case {
  "without a statement nobody can say whether the control applies",
  tempting = true,
  expects = { rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, user_information = { id = "n1", system = "s1", audience = "user", contains = { "use", "is_ai", "limits" } } },
}

case {
  "a leaflet about the purpose",
  tempting = true,
  complete = { "user_information" },
  expects = { told = "not_satisfied" },
  facts = shared.system("ISO42001:A.8.2", { user_information = { id = "n1", system = "s1", audience = "user", contains = { "purpose" } } }),
}
