case {
  "a record shows it",
  as_of = "2026-06-30",
  expects = { monitored = "satisfied", rule = "satisfied" },
  facts = shared.later_system("high_impact", { monitoring_plan = { id = "m1", system = "s1", established = true, in_force_from = "2026-02-01" } }),
}

case {
  "the records show the contrary",
  as_of = "2026-06-30",
  complete = { "monitoring_plan" },
  expects = { monitored = "not_satisfied", rule = "not_satisfied" },
  facts = shared.later_system("high_impact", { monitoring_plan = { id = "m1", system = "s1", established = false, in_force_from = blank } }),
}

case {
  "nothing is on file",
  as_of = "2026-06-30",
  expects = { monitored = "undetermined", rule = "undetermined" },
  facts = shared.later_system "high_impact",
}

case {
  "a system of low impact owes nothing here",
  as_of = "2026-06-30",
  expects = { monitored = "not_applicable", rule = "not_applicable" },
  facts = shared.later_system "other",
}

case {
  "before the practices were due nothing is owed",
  as_of = "2026-04-02",
  expects = { rule = "not_applicable" },
  facts = shared.later_system "high_impact",
}

case {
  "a plan that begins in December watches nothing in June",
  as_of = "2026-06-30",
  tempting = true,
  complete = { "monitoring_plan" },
  expects = { monitored = "not_satisfied" },
  facts = shared.later_system("high_impact", { monitoring_plan = { id = "m1", system = "s1", established = true, in_force_from = "2026-12-01" } }),
}

shared.cases_2025({ monitoring_plan = { id = "m1", system = "s1", established = true, in_force_from = "2026-02-01" } })

shared.cases_of_records {
  framework = "OMB M-25-21", class = "high_impact", as_of = "2026-06-30", sentence = "monitored", kind = "monitoring_plan",
  shows = {
    ["no plan at all"] = { "not_satisfied", {} },
    ["a plan for another system"] = { "not_satisfied", { id = "m1", system = "s2", established = true, in_force_from = "2026-02-01" } },
    ["a plan in force from today"] = { "satisfied", { id = "m1", system = "s1", established = true, in_force_from = "2026-06-30" } },
  },
}
