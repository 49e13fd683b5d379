case {
  "a record shows it",
  as_of = "2024-12-31",
  expects = { ["operators-trained"] = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" }, competence = { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2024-03-01", expires_at = blank } }),
}

case {
  "the register is complete and holds nothing that fits",
  as_of = "2024-12-31",
  complete = { "competence" },
  expects = { ["operators-trained"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("rights", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" }, competence = { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2021-03-01", expires_at = "2023-03-01" } }),
}

case {
  "nobody keeps such a register, or shows it",
  as_of = "2024-12-31",
  expects = { ["operators-trained"] = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" } }),
}

case {
  "what is there does not fit, and there may be more",
  as_of = "2024-12-31",
  expects = { ["operators-trained"] = "undetermined" },
  facts = shared.system("rights", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" }, competence = { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2021-03-01", expires_at = "2023-03-01" } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { ["operators-trained"] = "not_applicable", rule = "not_applicable" },
  facts = shared.system("neither", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" } }),
}

case {
  "years of use are no training",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "competence" },
  expects = { ["operators-trained"] = "not_satisfied" },
  facts = shared.system("rights", { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" }, competence = { id = "k1", requirement = "q1", basis_type = "experience", obtained_at = "2024-03-01", expires_at = blank } }),
}

shared.cases_2024({ "rights", "safety", "both" }, { competence_requirement = { id = "q1", role = "operator", applies_to = "ai_system:s1" }, competence = { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2024-03-01", expires_at = blank } })

shared.cases_of_records {
  framework = "OMB M-24-10", class = "rights", as_of = "2024-12-31", sentence = "operators-trained", kind = "competence", more = { competence_requirement = { { id = "q1", role = "operator", applies_to = "ai_system:s1" }, { id = "q2", role = "operator", applies_to = "ai_system:s2" } } },
  shows = {
    ["nobody was trained"] = { "not_satisfied", {} },
    ["trained for another system"] = { "not_satisfied", { id = "k1", requirement = "q2", basis_type = "training", obtained_at = "2024-03-01", expires_at = blank } },
    ["trained tomorrow"] = { "not_satisfied", { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2025-01-01", expires_at = blank } },
    ["trained today"] = { "satisfied", { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2024-12-31", expires_at = blank } },
    ["a training that ends today"] = { "satisfied", { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2024-03-01", expires_at = "2024-12-31" } },
    ["a training that ended yesterday"] = { "not_satisfied", { id = "k1", requirement = "q1", basis_type = "training", obtained_at = "2024-03-01", expires_at = "2024-12-30" } },
  },
}
