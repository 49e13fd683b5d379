case {
  "selected, and shown",
  expects = { tested = "satisfied", criterion = "satisfied", rule = "satisfied" },
  facts = shared.system("ISO42001:A.6.2.4", { test_result = { id = "t1", system = "s1", type = "validation", status = "completed", criterion = "recall above 0.9", plan = "d1" } }),
}

case {
  "selected, and the register holds nothing that fits",
  complete = { "test_result" },
  expects = { tested = "not_satisfied", criterion = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.4", { test_result = { id = "t1", system = "s1", type = "validation", status = "not_done", criterion = blank, plan = blank } }),
}

case {
  "selected, and nothing is on file",
  expects = { tested = "undetermined", criterion = "undetermined", rule = "undetermined" },
  facts = shared.system "ISO42001:A.6.2.4",
}

case {
  "excluded by the statement of applicability",
  expects = { tested = "not_applicable", criterion = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, control_statement = { id = "soa1", control = "ISO42001:A.6.2.4", system = blank, applicable = false, reason = "x" } },
}

case {
  "without a statement nobody can say whether the control applies",
  tempting = true,
  expects = { rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, test_result = { id = "t1", system = "s1", type = "validation", status = "completed", criterion = "recall above 0.9", plan = "d1" } },
}

case {
  "a test of usability alone verifies nothing",
  tempting = true,
  complete = { "test_result" },
  expects = { tested = "not_satisfied", criterion = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.4", { test_result = { id = "t1", system = "s1", type = "usability", status = "completed", criterion = "x", plan = "d1" } }),
}

case {
  "a test without a criterion set down before",
  complete = { "test_result" },
  expects = { tested = "satisfied", criterion = "not_satisfied" },
  facts = shared.system("ISO42001:A.6.2.4", { test_result = { id = "t1", system = "s1", type = "verification", status = "completed", criterion = blank, plan = "d1" } }),
}
