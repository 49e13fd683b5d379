case {
  "a system with a yes on file",
  as_of = "2024-12-31",
  expects = { tested = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "validation", setting = "operational" } }),
}

case {
  "a plain no is a no",
  as_of = "2024-12-31",
  expects = { tested = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("both", { test_result = { id = "t1", system = "s1", type = "validation", setting = "none" } }),
}

case {
  "the question was left empty",
  as_of = "2024-12-31",
  expects = { tested = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "validation", setting = blank } }),
}

case {
  "nobody was asked",
  as_of = "2024-12-31",
  expects = { tested = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a register without a single answer is no pass",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "test_result" },
  expects = { tested = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "not applicable is no yes",
  as_of = "2024-12-31",
  tempting = true,
  expects = { tested = "not_satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "validation", setting = na } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { tested = "not_applicable", rule = "not_applicable" },
  facts = shared.system("neither", { test_result = { id = "t1", system = "s1", type = "validation", setting = "none" } }),
}

case {
  "a retired system owes nothing",
  as_of = "2024-12-31",
  expects = { rule = "not_applicable" },
  facts = shared.system("both", { ai_system = { id = "s1", name = "Triage", stage = "retired" }, test_result = { id = "t1", system = "s1", type = "validation", setting = "none" } }),
}

case {
  "a system of unknown class may be bound",
  as_of = "2024-12-31",
  expects = { rule = "undetermined" },
  facts = shared.system(unreadable("too new"), { test_result = { id = "t1", system = "s1", type = "validation", setting = "operational" } }),
}

case {
  "the answer of another system does not count",
  as_of = "2024-12-31",
  tempting = true,
  expects = { tested = "undetermined" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s2", type = "validation", setting = "operational" } }),
}

case {
  "a test that measured effects on people counts",
  as_of = "2024-12-31",
  expects = { tested = "satisfied" },
  facts = shared.system("safety", { test_result = { id = "t1", system = "s1", type = "validation", setting = "impact" } }),
}

case {
  "a benchmark is no test in the real world",
  as_of = "2024-12-31",
  tempting = true,
  expects = { tested = "not_satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "validation", setting = "benchmark" } }),
}

case {
  "a bare yes does not say what was tested",
  as_of = "2024-12-31",
  tempting = true,
  expects = { tested = "undetermined" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "validation", setting = unreadable("Yes") } }),
}

shared.cases_2024({ "rights", "safety", "both" }, { test_result = { id = "t1", system = "s1", type = "validation", setting = "operational" } })

case {
  "other answers, of other systems or on other questions, change nothing",
  as_of = "2024-12-31",
  expects = { ["tested"] = "satisfied" },
  facts = shared.system("rights", { test_result = { { id = "t1", system = "s1", type = "validation", setting = "operational" }, { id = "t2", system = "s2", type = "validation", setting = "benchmark" }, { id = "t3", system = "s1", type = "security", setting = "benchmark" } } }),
}
