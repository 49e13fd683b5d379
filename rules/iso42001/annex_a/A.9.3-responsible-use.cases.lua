case {
  "selected, and shown",
  expects = { objective = "satisfied", rule = "satisfied" },
  facts = shared.system("ISO42001:A.9.3", { objective = { id = "o1", theme = "responsible_use", statement = "No decision against a person without a human" } }),
}

case {
  "selected, and the register holds nothing that fits",
  complete = { "objective" },
  expects = { objective = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.9.3", { objective = { id = "o1", theme = "responsible_use", statement = blank } }),
}

case {
  "selected, and nothing is on file",
  expects = { objective = "undetermined", rule = "undetermined" },
  facts = shared.system "ISO42001:A.9.3",
}

case {
  "excluded by the statement of applicability",
  expects = { objective = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, control_statement = { id = "soa1", control = "ISO42001:A.9.3", system = blank, applicable = false, reason = "x" } },
}

case {
  "without a statement nobody can say whether the control applies",
  tempting = true,
  expects = { rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, objective = { id = "o1", theme = "responsible_use", statement = "No decision against a person without a human" } },
}

case {
  "an objective about growth",
  tempting = true,
  complete = { "objective" },
  expects = { objective = "not_satisfied" },
  facts = shared.system("ISO42001:A.9.3", { objective = { id = "o1", theme = "growth", statement = "Twice the users" } }),
}

case {
  "the control stays satisfied though nobody oversees the system",
  complete = { "oversight" },
  expects = { rule = "satisfied", oversight = "not_satisfied" },
  facts = shared.system("ISO42001:A.9.3", { objective = { id = "o1", theme = "responsible_use", statement = "x" }, oversight = { id = "v1", system = "s1", human_involved = "no" } }),
}

case {
  "somebody oversees it",
  expects = { oversight = "satisfied" },
  facts = shared.system("ISO42001:A.9.3", { oversight = { id = "v1", system = "s1", human_involved = "yes" } }),
}
