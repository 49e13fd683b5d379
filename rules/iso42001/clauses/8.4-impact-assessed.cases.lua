case {
  "completed",
  expects = { done = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "completed" } },
}

case {
  "the organisation says itself that there is none",
  expects = { done = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "not_done" } },
}

case {
  "nothing is on file",
  expects = { done = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" } },
}

case {
  "the answer was left empty",
  expects = { done = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = blank } },
}

case {
  "a question that did not concern the system says nothing",
  expects = { done = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = na } },
}

case {
  "a retired system owes none",
  expects = { done = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "retired" } },
}

case {
  "an assessment in progress is not done",
  tempting = true,
  expects = { done = "not_satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s1", status = "in_progress" } },
}

case {
  "the assessment of another system",
  tempting = true,
  expects = { done = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, impact_assessment = { id = "a1", system = "s2", status = "completed" } },
}
