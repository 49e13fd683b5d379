case {
  "a record shows it",
  as_of = "2026-06-30",
  expects = { ["operators-trained"] = "satisfied", rule = "satisfied" },
  facts = shared.later_system("high_impact", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" }, competence = { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2026-03-01", expires_at = blank } }),
}

case {
  "the records show the contrary",
  as_of = "2026-06-30",
  complete = { "competence" },
  expects = { ["operators-trained"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.later_system("high_impact", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" }, competence = { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2021-03-01", expires_at = "2023-03-01" } }),
}

case {
  "nothing is on file",
  as_of = "2026-06-30",
  expects = { ["operators-trained"] = "undetermined", rule = "undetermined" },
  facts = shared.later_system("high_impact", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" } }),
}

case {
  "a system of low impact owes nothing here",
  as_of = "2026-06-30",
  expects = { ["operators-trained"] = "not_applicable", rule = "not_applicable" },
  facts = shared.later_system "other",
}

case {
  "before the practices were due nothing is owed",
  as_of = "2026-04-02",
  expects = { rule = "not_applicable" },
  facts = shared.later_system("high_impact", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" } }),
}

case {
  "years of use are no training",
  as_of = "2026-06-30",
  tempting = true,
  complete = { "competence" },
  expects = { ["operators-trained"] = "not_satisfied" },
  facts = shared.later_system("high_impact", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" }, competence = { id = "k1", requirement = "q1", basis_type = "experience", obtained_at = "2024-03-01", expires_at = blank } }),
}

shared.cases_2025({ competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" }, competence = { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2026-03-01", expires_at = blank } })

shared.cases_of_records {
  framework = "OMB M-25-21", class = "high_impact", as_of = "2026-06-30", sentence = "operators-trained", kind = "competence", more = { competence_requirement = { { id = "q1", role = "operator", applies_to = "ai_system:s1" }, { id = "q2", role = "operator", applies_to = "ai_system:s2" } } },
  shows = {
    ["nobody was trained"] = { "not_satisfied", {} },
    ["trained for another system"] = { "not_satisfied", { id = "k1", requirement = "q2", basis_type = "training", obtained_at = "2024-03-01", expires_at = blank } },
    ["trained tomorrow"] = { "not_satisfied", { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2026-07-01", expires_at = blank } },
    ["trained today"] = { "satisfied", { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2026-06-30", expires_at = blank } },
    ["a training that ends today"] = { "satisfied", { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2024-03-01", expires_at = "2026-06-30" } },
    ["a training that ended yesterday"] = { "not_satisfied", { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2024-03-01", expires_at = "2026-06-29" } },
  },
}
