case {
  "all of it",
  expects = { uses = "satisfied", affected = "satisfied", setting = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "completed", uses = { "deployment", "intended_use", "foreseeable_misuse" }, affects = { "individuals", "societies" }, context = "x", jurisdictions = "x" } },
}

case {
  "none of it",
  complete = { "impact_assessment" },
  expects = { uses = "not_satisfied", affected = "not_satisfied", setting = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "completed", uses = "intended_use", affects = "groups", context = blank, jurisdictions = blank } },
}

case {
  "a register that says only that it was done",
  expects = { uses = "undetermined", affected = "undetermined", setting = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "completed" } },
}

case {
  "a retired system",
  expects = { uses = "not_applicable", affected = "not_applicable", setting = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "retired" } },
}

case {
  "intended use alone is not all uses, and a setting without jurisdictions is none",
  tempting = true,
  complete = { "impact_assessment" },
  expects = { uses = "not_satisfied", setting = "not_satisfied", affected = "satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "completed", uses = "intended_use", affects = { "groups", "societies" }, context = "x", jurisdictions = blank } },
}

case {
  "all uses, and no setting",
  complete = { "impact_assessment" },
  expects = { uses = "satisfied", setting = "not_satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "completed", uses = { "deployment", "intended_use", "foreseeable_misuse" }, affects = "groups", context = blank, jurisdictions = blank } },
}

case {
  "a data protection assessment looks at persons, not at societies",
  tempting = true,
  complete = { "impact_assessment" },
  expects = { affected = "not_satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "completed", uses = { "deployment", "intended_use", "foreseeable_misuse" }, affects = { "individuals", "groups" }, context = "x", jurisdictions = "x" } },
}
