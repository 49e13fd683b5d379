case {
  "a record shows it",
  as_of = "2024-12-31",
  expects = { ["evaluated-in-the-year"] = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { risk_assessment = { id = "r1", system = "s1", type = "ai", status = "completed", performed_at = "2024-06-01" } }),
}

case {
  "the register is complete and holds nothing that fits",
  as_of = "2024-12-31",
  complete = { "risk_assessment" },
  expects = { ["evaluated-in-the-year"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("rights", { risk_assessment = { id = "r1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" } }),
}

case {
  "nobody keeps such a register, or shows it",
  as_of = "2024-12-31",
  expects = { ["evaluated-in-the-year"] = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "what is there does not fit, and there may be more",
  as_of = "2024-12-31",
  expects = { ["evaluated-in-the-year"] = "undetermined" },
  facts = shared.system("rights", { risk_assessment = { id = "r1", system = "s1", type = "ai", status = "completed", performed_at = "2023-06-01" } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { ["evaluated-in-the-year"] = "not_applicable", rule = "not_applicable" },
  facts = shared.system "neither",
}

case {
  "a look at privacy alone is no evaluation of the risks",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "risk_assessment" },
  expects = { ["evaluated-in-the-year"] = "not_satisfied" },
  facts = shared.system("rights", { risk_assessment = { id = "r1", system = "s1", type = "privacy", status = "completed", performed_at = "2024-06-01" } }),
}

shared.cases_2024({ "rights", "safety", "both" }, { risk_assessment = { id = "r1", system = "s1", type = "ai", status = "completed", performed_at = "2024-06-01" } })

shared.cases_of_records {
  framework = "OMB M-24-10", class = "rights", as_of = "2024-12-31", sentence = "evaluated-in-the-year", kind = "risk_assessment",
  shows = {
    ["the evaluation of another system"] = { "not_satisfied", { id = "r1", system = "s2", type = "ai", status = "completed", performed_at = "2024-06-01" } },
    ["an evaluation that was not done"] = { "not_satisfied", { id = "r1", system = "s1", type = "ai", status = "not_done", performed_at = "2024-06-01" } },
    ["a year ago"] = { "not_satisfied", { id = "r1", system = "s1", type = "ai", status = "completed", performed_at = "2023-12-31" } },
    ["a year ago but for a day"] = { "satisfied", { id = "r1", system = "s1", type = "ai", status = "completed", performed_at = "2024-01-01" } },
  },
}
