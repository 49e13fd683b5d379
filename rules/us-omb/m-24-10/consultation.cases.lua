case {
  "a system with a yes on file",
  as_of = "2024-12-31",
  expects = { asked = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { consultation = { id = "c1", system = "s1", done = "yes" } }),
}

case {
  "a plain no is a no",
  as_of = "2024-12-31",
  expects = { asked = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("both", { consultation = { id = "c1", system = "s1", done = "no" } }),
}

case {
  "the question was left empty",
  as_of = "2024-12-31",
  expects = { asked = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { consultation = { id = "c1", system = "s1", done = blank } }),
}

case {
  "nobody was asked",
  as_of = "2024-12-31",
  expects = { asked = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a register without a single answer is no pass",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "consultation" },
  expects = { asked = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "not applicable is no yes",
  as_of = "2024-12-31",
  tempting = true,
  expects = { asked = "not_satisfied" },
  facts = shared.system("rights", { consultation = { id = "c1", system = "s1", done = na } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { asked = "not_applicable", rule = "not_applicable" },
  facts = shared.system("safety", { consultation = { id = "c1", system = "s1", done = "no" } }),
}

case {
  "a retired system owes nothing",
  as_of = "2024-12-31",
  expects = { rule = "not_applicable" },
  facts = shared.system("both", { ai_system = { id = "s1", name = "Triage", stage = "retired" }, consultation = { id = "c1", system = "s1", done = "no" } }),
}

case {
  "a system of unknown class may be bound",
  as_of = "2024-12-31",
  expects = { rule = "undetermined" },
  facts = shared.system(unreadable("too new"), { consultation = { id = "c1", system = "s1", done = "yes" } }),
}

case {
  "the answer of another system does not count",
  as_of = "2024-12-31",
  tempting = true,
  expects = { asked = "undetermined" },
  facts = shared.system("rights", { consultation = { id = "c1", system = "s2", done = "yes" } }),
}

shared.cases_2024({ "rights", "both" }, { consultation = { id = "c1", system = "s1", done = "yes" } })
