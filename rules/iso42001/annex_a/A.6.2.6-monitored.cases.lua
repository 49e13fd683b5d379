case {
  "selected, and shown",
  expects = { ["set-down"] = "satisfied", rule = "satisfied" },
  facts = shared.system("ISO42001:A.6.2.6", { monitoring_plan = { id = "m1", system = "s1", established = true, elements = { "monitoring", "repair", "update", "support" } } }),
}

case {
  "selected, and the register holds nothing that fits",
  complete = { "monitoring_plan" },
  expects = { ["set-down"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.6", { monitoring_plan = { id = "m1", system = "s1", established = false, elements = { "monitoring" } } }),
}

case {
  "selected, and nothing is on file",
  expects = { ["set-down"] = "undetermined", rule = "undetermined" },
  facts = shared.system "ISO42001:A.6.2.6",
}

case {
  "excluded by the statement of applicability",
  expects = { ["set-down"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, control_statement = { id = "soa1", control = "ISO42001:A.6.2.6", system = blank, applicable = false, reason = "x" } },
}

case {
  "without a statement nobody can say whether the control applies",
  tempting = true,
  expects = { rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, monitoring_plan = { id = "m1", system = "s1", established = true, elements = { "monitoring", "repair", "update", "support" } } },
}

case {
  "not applicable is no plan",
  tempting = true,
  complete = { "monitoring_plan" },
  expects = { ["set-down"] = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.6", { monitoring_plan = { id = "m1", system = "s1", established = na, elements = blank } }),
}

case {
  "the control stays satisfied though the plan leaves out support",
  complete = { "monitoring_plan" },
  expects = { rule = "satisfied", elements = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.6", { monitoring_plan = { id = "m1", system = "s1", established = true, elements = { "monitoring", "repair" } } }),
}

case {
  "the plan covers all four",
  expects = { elements = "satisfied" },
  facts = shared.system("ISO42001:A.6.2.6", { monitoring_plan = { id = "m1", system = "s1", established = true, elements = { "monitoring", "repair", "update", "support" } } }),
}
