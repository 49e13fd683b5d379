case {
  "a system with a yes on file",
  as_of = "2024-12-31",
  expects = { ["human-involved"] = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { oversight = { id = "o1", system = "s1", human_involved = "yes" } }),
}

case {
  "a plain no is a no",
  as_of = "2024-12-31",
  expects = { ["human-involved"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("both", { oversight = { id = "o1", system = "s1", human_involved = "no" } }),
}

case {
  "the question was left empty",
  as_of = "2024-12-31",
  expects = { ["human-involved"] = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { oversight = { id = "o1", system = "s1", human_involved = blank } }),
}

case {
  "nobody was asked",
  as_of = "2024-12-31",
  expects = { ["human-involved"] = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a register without a single answer is no pass",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "oversight" },
  expects = { ["human-involved"] = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "not applicable is no yes",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["human-involved"] = "not_satisfied" },
  facts = shared.system("rights", { oversight = { id = "o1", system = "s1", human_involved = na } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { ["human-involved"] = "not_applicable", rule = "not_applicable" },
  facts = shared.system("neither", { oversight = { id = "o1", system = "s1", human_involved = "no" } }),
}

case {
  "a retired system owes nothing",
  as_of = "2024-12-31",
  expects = { rule = "not_applicable" },
  facts = shared.system("both", { ai_system = { id = "s1", name = "Triage", stage = "retired" }, oversight = { id = "o1", system = "s1", human_involved = "no" } }),
}

case {
  "a system of unknown class may be bound",
  as_of = "2024-12-31",
  expects = { rule = "undetermined" },
  facts = shared.system(unreadable("too new"), { oversight = { id = "o1", system = "s1", human_involved = "yes" } }),
}

case {
  "the answer of another system does not count",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["human-involved"] = "undetermined" },
  facts = shared.system("rights", { oversight = { id = "o1", system = "s2", human_involved = "yes" } }),
}

case {
  "a fail-safe stands where no human can step in",
  as_of = "2024-12-31",
  expects = { ["human-involved"] = "satisfied" },
  facts = shared.system("safety", { oversight = { id = "o1", system = "s1", human_involved = "fail_safe" } }),
}

shared.cases_2024({ "rights", "safety", "both" }, { oversight = { id = "o1", system = "s1", human_involved = "yes" } })
