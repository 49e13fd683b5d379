case {
  "a record shows it",
  as_of = "2026-06-30",
  expects = { asked = "satisfied", rule = "satisfied" },
  facts = shared.later_system("high_impact", { consultation = { id = "c1", system = "s1", done = "yes" } }),
}

case {
  "the records show the contrary",
  as_of = "2026-06-30",
  complete = { "consultation" },
  expects = { asked = "not_satisfied", rule = "not_satisfied" },
  facts = shared.later_system("high_impact", { consultation = { id = "c1", system = "s1", done = "no" } }),
}

case {
  "nothing is on file",
  as_of = "2026-06-30",
  expects = { asked = "undetermined", rule = "undetermined" },
  facts = shared.later_system "high_impact",
}

case {
  "a system of low impact owes nothing here",
  as_of = "2026-06-30",
  expects = { asked = "not_applicable", rule = "not_applicable" },
  facts = shared.later_system "other",
}

case {
  "before the practices were due nothing is owed",
  as_of = "2026-04-02",
  expects = { rule = "not_applicable" },
  facts = shared.later_system "high_impact",
}

case {
  "not applicable is no yes",
  as_of = "2026-06-30",
  tempting = true,
  complete = { "consultation" },
  expects = { asked = "not_satisfied" },
  facts = shared.later_system("high_impact", { consultation = { id = "c1", system = "s1", done = na } }),
}

shared.cases_2025({ consultation = { id = "c1", system = "s1", done = "yes" } })

shared.cases_of_records {
  framework = "OMB M-25-21", class = "high_impact", as_of = "2026-06-30", sentence = "asked", kind = "consultation",
  shows = {
    ["nobody was asked"] = { "not_satisfied", {} },
    ["somebody was asked about another system"] = { "not_satisfied", { id = "c1", system = "s2", done = "yes" } },
  },
}
