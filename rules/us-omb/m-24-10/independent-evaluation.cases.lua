case {
  "a system with a yes on file",
  as_of = "2024-12-31",
  expects = { evaluated = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "evaluation", independent = true, status = "completed" } }),
}

case {
  "a plain no is a no",
  as_of = "2024-12-31",
  expects = { evaluated = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("both", { test_result = { id = "t1", system = "s1", type = "evaluation", independent = true, status = "not_done" } }),
}

case {
  "the question was left empty",
  as_of = "2024-12-31",
  expects = { evaluated = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "evaluation", independent = true, status = blank } }),
}

case {
  "nobody was asked",
  as_of = "2024-12-31",
  expects = { evaluated = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a register without a single answer is no pass",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "test_result" },
  expects = { evaluated = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "not applicable is no yes",
  as_of = "2024-12-31",
  tempting = true,
  expects = { evaluated = "not_satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "evaluation", independent = true, status = na } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { evaluated = "not_applicable", rule = "not_applicable" },
  facts = shared.system("neither", { test_result = { id = "t1", system = "s1", type = "evaluation", independent = true, status = "not_done" } }),
}

case {
  "a retired system owes nothing",
  as_of = "2024-12-31",
  expects = { rule = "not_applicable" },
  facts = shared.system("both", { ai_system = { id = "s1", name = "Triage", stage = "retired" }, test_result = { id = "t1", system = "s1", type = "evaluation", independent = true, status = "not_done" } }),
}

case {
  "a system of unknown class may be bound",
  as_of = "2024-12-31",
  expects = { rule = "undetermined" },
  facts = shared.system(unreadable("too new"), { test_result = { id = "t1", system = "s1", type = "evaluation", independent = true, status = "completed" } }),
}

case {
  "the answer of another system does not count",
  as_of = "2024-12-31",
  tempting = true,
  expects = { evaluated = "undetermined" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s2", type = "evaluation", independent = true, status = "completed" } }),
}

case {
  "an evaluation in progress is none yet",
  as_of = "2024-12-31",
  tempting = true,
  expects = { evaluated = "not_satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "evaluation", status = "in_progress" } }),
}

case {
  "an evaluation by the developers is not independent",
  as_of = "2024-12-31",
  tempting = true,
  expects = { evaluated = "not_satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "evaluation", status = "completed", independent = false } }),
}

case {
  "a bare TRUE does not say who evaluated",
  as_of = "2024-12-31",
  tempting = true,
  expects = { evaluated = "undetermined" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "evaluation", status = unreadable("TRUE") } }),
}

shared.cases_2024({ "rights", "safety", "both" }, { test_result = { id = "t1", system = "s1", type = "evaluation", independent = true, status = "completed" } })

case {
  "other answers, of other systems or on other questions, change nothing",
  as_of = "2024-12-31",
  expects = { ["evaluated"] = "satisfied" },
  facts = shared.system("rights", { test_result = { { id = "t1", system = "s1", type = "evaluation", independent = true, status = "completed" }, { id = "t2", system = "s2", type = "evaluation", independent = false, status = "not_done" }, { id = "t3", system = "s1", type = "security", independent = false, status = "not_done" } } }),
}
