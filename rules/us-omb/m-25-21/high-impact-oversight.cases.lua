case {
  "a record shows it",
  as_of = "2026-06-30",
  expects = { ["can-step-in"] = "satisfied", rule = "satisfied" },
  facts = shared.later_system("high_impact", { oversight = { id = "o1", system = "s1", human_involved = "yes" } }),
}

case {
  "the records show the contrary",
  as_of = "2026-06-30",
  complete = { "oversight" },
  expects = { ["can-step-in"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.later_system("high_impact", { oversight = { id = "o1", system = "s1", human_involved = "no" } }),
}

case {
  "nothing is on file",
  as_of = "2026-06-30",
  expects = { ["can-step-in"] = "undetermined", rule = "undetermined" },
  facts = shared.later_system "high_impact",
}

case {
  "a system of low impact owes nothing here",
  as_of = "2026-06-30",
  expects = { ["can-step-in"] = "not_applicable", rule = "not_applicable" },
  facts = shared.later_system "other",
}

case {
  "before the practices were due nothing is owed",
  as_of = "2026-04-02",
  expects = { rule = "not_applicable" },
  facts = shared.later_system "high_impact",
}

case {
  "oversight of another system",
  as_of = "2026-06-30",
  tempting = true,
  complete = { "oversight" },
  expects = { ["can-step-in"] = "not_satisfied" },
  facts = shared.later_system("high_impact", { oversight = { id = "o1", system = "s2", human_involved = "yes" } }),
}

shared.cases_2025({ oversight = { id = "o1", system = "s1", human_involved = "yes" } })

shared.cases_of_records {
  framework = "OMB M-25-21", class = "high_impact", as_of = "2026-06-30", sentence = "can-step-in", kind = "oversight",
  shows = {
    ["a fail-safe"] = { "satisfied", { id = "o1", system = "s1", human_involved = "fail_safe" } },
  },
}
