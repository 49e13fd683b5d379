case {
  "a record shows it",
  as_of = "2026-06-30",
  expects = { ["tested-before-release"] = "satisfied", rule = "satisfied" },
  facts = shared.later_system("high_impact", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2026-01-15" }, test_result = { id = "t1", system = "s1", type = "validation", status = "completed", setting = "operational", at = "2025-12-01" } }),
}

case {
  "the records show the contrary",
  as_of = "2026-06-30",
  complete = { "test_result" },
  expects = { ["tested-before-release"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.later_system("high_impact", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2026-01-15" }, test_result = { id = "t1", system = "s1", type = "validation", status = "completed", setting = "operational", at = "2026-03-01" } }),
}

case {
  "nothing is on file",
  as_of = "2026-06-30",
  expects = { ["tested-before-release"] = "undetermined", rule = "undetermined" },
  facts = shared.later_system("high_impact", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2026-01-15" } }),
}

case {
  "a system of low impact owes nothing here",
  as_of = "2026-06-30",
  expects = { ["tested-before-release"] = "not_applicable", rule = "not_applicable" },
  facts = shared.later_system "other",
}

case {
  "before the practices were due nothing is owed",
  as_of = "2026-04-02",
  expects = { rule = "not_applicable" },
  facts = shared.later_system("high_impact", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2026-01-15" } }),
}

case {
  "a benchmark is no test like real use",
  as_of = "2026-06-30",
  tempting = true,
  complete = { "test_result" },
  expects = { ["tested-before-release"] = "not_satisfied" },
  facts = shared.later_system("high_impact", { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2026-01-15" }, test_result = { id = "t1", system = "s1", type = "validation", status = "completed", setting = "benchmark", at = "2025-12-01" } }),
}

shared.cases_2025({ ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2026-01-15" }, test_result = { id = "t1", system = "s1", type = "validation", status = "completed", setting = "operational", at = "2025-12-01" } })

shared.cases_of_records {
  framework = "OMB M-25-21", class = "high_impact", as_of = "2026-06-30", sentence = "tested-before-release", kind = "test_result", more = { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2026-01-15" } },
  shows = {
    ["no test at all"] = { "not_satisfied", {} },
    ["the test of another system"] = { "not_satisfied", { id = "t1", system = "s2", type = "validation", status = "completed", setting = "operational", at = "2025-12-01" } },
    ["a test of security"] = { "not_satisfied", { id = "t1", system = "s1", type = "security", status = "completed", setting = "operational", at = "2025-12-01" } },
    ["a verification"] = { "satisfied", { id = "t1", system = "s1", type = "verification", status = "completed", setting = "operational", at = "2025-12-01" } },
    ["a test on the day of the first use"] = { "satisfied", { id = "t1", system = "s1", type = "validation", status = "completed", setting = "operational", at = "2026-01-15" } },
    ["a test of the impact"] = { "satisfied", { id = "t1", system = "s1", type = "validation", status = "completed", setting = "impact", at = "2025-12-01" } },
    ["a test that was not done"] = { "not_satisfied", { id = "t1", system = "s1", type = "validation", status = "not_done", setting = "operational", at = "2025-12-01" } },
  },
}
