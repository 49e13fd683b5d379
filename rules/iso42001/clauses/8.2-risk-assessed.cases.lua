case {
  "completed",
  expects = { done = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, risk_assessment = { id = "r1", system = "s1", type = "ai", status = "completed" } },
}

case {
  "the register is complete and holds none that was completed",
  complete = { "risk_assessment" },
  expects = { done = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, risk_assessment = { id = "r1", system = "s1", type = "ai", status = "planned" } },
}

case {
  "nothing is on file",
  expects = { done = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" } },
}

case {
  "a retired system",
  expects = { done = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "retired" } },
}

case {
  "a look at privacy is no assessment of AI risks",
  tempting = true,
  complete = { "risk_assessment" },
  expects = { done = "not_satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, risk_assessment = { id = "r1", system = "s1", type = "privacy", status = "completed" } },
}
