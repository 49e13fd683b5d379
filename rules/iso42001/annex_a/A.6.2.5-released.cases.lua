case {
  "selected, and shown",
  expects = { planned = "satisfied", requirements = "satisfied", rule = "satisfied" },
  facts = shared.system("ISO42001:A.6.2.5", { deployment = { id = "d1", system = "s1", plan = "p1", approved = "a1", requirements_met = "q1" } }),
}

case {
  "selected, and the register holds nothing that fits",
  complete = { "deployment" },
  expects = { planned = "not_satisfied", requirements = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.5", { deployment = { id = "d1", system = "s1", plan = blank, approved = blank, requirements_met = blank } }),
}

case {
  "selected, and nothing is on file",
  expects = { planned = "undetermined", requirements = "undetermined", rule = "undetermined" },
  facts = shared.system "ISO42001:A.6.2.5",
}

case {
  "excluded by the statement of applicability",
  expects = { planned = "not_applicable", requirements = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, control_statement = { id = "soa1", control = "ISO42001:A.6.2.5", system = blank, applicable = false, reason = "x" } },
}

case {
  "without a statement nobody can say whether the control applies",
  tempting = true,
  expects = { rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, deployment = { id = "d1", system = "s1", plan = "p1", approved = "a1", requirements_met = "q1" } },
}

case {
  "the release of another system",
  tempting = true,
  complete = { "deployment" },
  expects = { planned = "not_satisfied", requirements = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.5", { deployment = { id = "d1", system = "s2", plan = "p1", approved = "a1", requirements_met = "q1" } }),
}

case {
  "a release to plan of which nobody showed that it meets its requirements",
  complete = { "deployment" },
  expects = { planned = "satisfied", requirements = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.5", { deployment = { id = "d1", system = "s1", plan = "p1", approved = "a1", requirements_met = blank } }),
}
