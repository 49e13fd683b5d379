case {
  "a record shows it",
  as_of = "2024-12-31",
  expects = { watched = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "fairness", status = "completed", at = "2024-06-01" } }),
}

case {
  "the register is complete and holds nothing that fits",
  as_of = "2024-12-31",
  complete = { "test_result" },
  expects = { watched = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "fairness", status = "completed", at = "2022-06-01" } }),
}

case {
  "nobody keeps such a register, or shows it",
  as_of = "2024-12-31",
  expects = { watched = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "what is there does not fit, and there may be more",
  as_of = "2024-12-31",
  expects = { watched = "undetermined" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "fairness", status = "completed", at = "2022-06-01" } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { watched = "not_applicable", rule = "not_applicable" },
  facts = shared.system "safety",
}

case {
  "a date that has not come yet proves nothing",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "test_result" },
  expects = { watched = "not_satisfied" },
  facts = shared.system("rights", { test_result = { id = "t1", system = "s1", type = "fairness", status = "completed", at = "2026-06-01" } }),
}

shared.cases_2024({ "rights", "both" }, { test_result = { id = "t1", system = "s1", type = "fairness", status = "completed", at = "2024-06-01" } })

shared.cases_of_records {
  framework = "OMB M-24-10", class = "rights", as_of = "2024-12-31", sentence = "watched", kind = "test_result",
  shows = {
    ["no test at all"] = { "not_satisfied", {} },
    ["the test of another system"] = { "not_satisfied", { id = "t1", system = "s2", type = "fairness", status = "completed", at = "2024-06-01" } },
    ["a test of security"] = { "not_satisfied", { id = "t1", system = "s1", type = "security", status = "completed", at = "2024-06-01" } },
    ["a test that was not done"] = { "not_satisfied", { id = "t1", system = "s1", type = "fairness", status = "not_done", at = "2024-06-01" } },
    ["a test of a year ago"] = { "not_satisfied", { id = "t1", system = "s1", type = "fairness", status = "completed", at = "2023-12-31" } },
    ["a test of a year ago but for a day"] = { "satisfied", { id = "t1", system = "s1", type = "fairness", status = "completed", at = "2024-01-01" } },
  },
}
