case {
  "a system with a yes on file",
  as_of = "2024-12-31",
  expects = { ["notice-given"] = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { user_information = { id = "n1", system = "s1", purpose = "notice", provided = "yes" } }),
}

case {
  "a plain no is a no",
  as_of = "2024-12-31",
  expects = { ["notice-given"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("both", { user_information = { id = "n1", system = "s1", purpose = "notice", provided = "no" } }),
}

case {
  "the question was left empty",
  as_of = "2024-12-31",
  expects = { ["notice-given"] = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { user_information = { id = "n1", system = "s1", purpose = "notice", provided = blank } }),
}

case {
  "nobody was asked",
  as_of = "2024-12-31",
  expects = { ["notice-given"] = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a register without a single answer is no pass",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "user_information" },
  expects = { ["notice-given"] = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "not applicable is no yes",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["notice-given"] = "not_satisfied" },
  facts = shared.system("rights", { user_information = { id = "n1", system = "s1", purpose = "notice", provided = na } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { ["notice-given"] = "not_applicable", rule = "not_applicable" },
  facts = shared.system("neither", { user_information = { id = "n1", system = "s1", purpose = "notice", provided = "no" } }),
}

case {
  "a retired system owes nothing",
  as_of = "2024-12-31",
  expects = { rule = "not_applicable" },
  facts = shared.system("both", { ai_system = { id = "s1", name = "Triage", stage = "retired" }, user_information = { id = "n1", system = "s1", purpose = "notice", provided = "no" } }),
}

case {
  "a system of unknown class may be bound",
  as_of = "2024-12-31",
  expects = { rule = "undetermined" },
  facts = shared.system(unreadable("too new"), { user_information = { id = "n1", system = "s1", purpose = "notice", provided = "yes" } }),
}

case {
  "the answer of another system does not count",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["notice-given"] = "undetermined" },
  facts = shared.system("rights", { user_information = { id = "n1", system = "s2", purpose = "notice", provided = "yes" } }),
}

case {
  "nobody meets the system",
  as_of = "2024-12-31",
  expects = { ["notice-given"] = "not_applicable", rule = "not_applicable" },
  facts = shared.system("rights", { user_information = { id = "n1", system = "s1", purpose = "notice", provided = "no_interaction" } }),
}

case {
  "a handbook for operators is no notice to the public",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["notice-given"] = "undetermined" },
  facts = shared.system("rights", { user_information = { id = "n1", system = "s1", purpose = "instructions", provided = "yes" } }),
}

shared.cases_2024({ "rights", "safety", "both" }, { user_information = { id = "n1", system = "s1", purpose = "notice", provided = "yes" } })

case {
  "other answers, of other systems or on other questions, change nothing",
  as_of = "2024-12-31",
  expects = { ["notice-given"] = "satisfied" },
  facts = shared.system("rights", { user_information = { { id = "n1", system = "s1", purpose = "notice", provided = "yes" }, { id = "n2", system = "s2", purpose = "notice", provided = "no_interaction" }, { id = "n3", system = "s1", purpose = "instructions", provided = "no_interaction" } } }),
}
