case {
  "a record shows it",
  as_of = "2024-12-31",
  expects = { told = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = true }, user_information = { id = "n1", system = "s1", purpose = "adverse_decision", provided = "yes" } }),
}

case {
  "the register is complete and holds nothing that fits",
  as_of = "2024-12-31",
  complete = { "user_information" },
  expects = { told = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("rights", { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = true }, user_information = { id = "n1", system = "s1", purpose = "adverse_decision", provided = "no" } }),
}

case {
  "nobody keeps such a register, or shows it",
  as_of = "2024-12-31",
  expects = { told = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = true } }),
}

case {
  "what is there does not fit, and there may be more",
  as_of = "2024-12-31",
  expects = { told = "undetermined" },
  facts = shared.system("rights", { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = true }, user_information = { id = "n1", system = "s1", purpose = "adverse_decision", provided = "no" } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { told = "not_applicable", rule = "not_applicable" },
  facts = shared.system("safety", { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = true } }),
}

case {
  "a notice on the web page tells nobody of a decision about him",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "user_information" },
  expects = { told = "not_satisfied" },
  facts = shared.system("rights", { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = true }, user_information = { id = "n1", system = "s1", purpose = "notice", provided = "yes" } }),
}

case {
  "no adverse decisions, nobody to tell",
  as_of = "2024-12-31",
  expects = { told = "not_applicable", rule = "not_applicable" },
  facts = shared.system("rights", { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = false } }),
}

case {
  "whether decisions may be adverse was left empty",
  as_of = "2024-12-31",
  expects = { told = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = blank } }),
}

shared.cases_2024({ "rights", "both" }, { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = true }, user_information = { id = "n1", system = "s1", purpose = "adverse_decision", provided = "yes" } })

shared.cases_of_records {
  framework = "OMB M-24-10", class = "rights", as_of = "2024-12-31", sentence = "told", kind = "user_information", more = { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = true } },
  shows = {
    ["a notice about another system"] = { "not_satisfied", { id = "n1", system = "s2", purpose = "adverse_decision", provided = "yes" } },
  },
}
