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
