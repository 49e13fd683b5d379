case {
  "assessed, and the risk accepted",
  as_of = "2026-06-30",
  expects = { assessed = "satisfied", ["risk-accepted"] = "satisfied", rule = "satisfied" },
  facts = shared.later_system("high_impact", { impact_assessment = { id = "a1", system = "s1", status = "completed" }, approval = { id = "p1", subject = "ai_system:s1", decision = "accepted_risk", by = "p7", at = "2026-02-01" } }),
}

case {
  "the register holds no completed one",
  as_of = "2026-06-30",
  complete = { "impact_assessment" },
  expects = { assessed = "not_satisfied", rule = "not_satisfied" },
  facts = shared.later_system("high_impact", { impact_assessment = { id = "a1", system = "s1", status = "in_progress" }, approval = { id = "p1", subject = "ai_system:s1", decision = "accepted_risk", by = "p7", at = "2026-02-01" } }),
}

case {
  "assessed, and nobody accepted the risk",
  as_of = "2026-06-30",
  complete = { "approval" },
  expects = { ["risk-accepted"] = "not_satisfied", rule = "not_satisfied" },
  facts = shared.later_system("high_impact", { impact_assessment = { id = "a1", system = "s1", status = "completed" } }),
}

case {
  "nothing is on file",
  as_of = "2026-06-30",
  expects = { assessed = "undetermined", ["risk-accepted"] = "undetermined", rule = "undetermined" },
  facts = shared.later_system "high_impact",
}

case {
  "a system of low impact owes nothing here",
  as_of = "2026-06-30",
  expects = { assessed = "not_applicable", ["risk-accepted"] = "not_applicable", rule = "not_applicable" },
  facts = shared.later_system "other",
}

case {
  "an assessment that is still being written is not completed",
  as_of = "2026-06-30",
  tempting = true,
  complete = { "impact_assessment" },
  expects = { assessed = "not_satisfied" },
  facts = shared.later_system("high_impact", { impact_assessment = { id = "a1", system = "s1", status = "in_progress" }, approval = { id = "p1", subject = "ai_system:s1", decision = "accepted_risk", by = "p7", at = "2026-02-01" } }),
}

case {
  "an acceptance nobody signed is none",
  as_of = "2026-06-30",
  tempting = true,
  complete = { "approval" },
  expects = { ["risk-accepted"] = "not_satisfied" },
  facts = shared.later_system("high_impact", { impact_assessment = { id = "a1", system = "s1", status = "completed" }, approval = { id = "p1", subject = "ai_system:s1", decision = "accepted_risk", by = blank, at = "2026-02-01" } }),
}

case {
  "what the inventory of 2024 said is judged by the earlier memorandum",
  as_of = "2026-06-30",
  expects = { rule = "not_applicable" },
  facts = { ai_system = { id = "s1", stage = "operated", observed_at = "2024-12-16" }, classification = { id = "s1", subject = "s1", framework = "OMB M-25-21", class = "high_impact" } },
}

shared.cases_2025({ impact_assessment = { id = "a1", system = "s1", status = "completed" }, approval = { id = "p1", subject = "ai_system:s1", decision = "accepted_risk", by = "p7", at = "2026-02-01" } })

shared.cases_of_records {
  framework = "OMB M-25-21", class = "high_impact", as_of = "2026-06-30", sentence = "assessed", kind = "impact_assessment",
  shows = {
    ["no assessment at all"] = { "not_satisfied", {} },
    ["the assessment of another system"] = { "not_satisfied", { id = "a1", system = "s2", status = "completed" } },
  },
}

shared.cases_of_records {
  framework = "OMB M-25-21", class = "high_impact", as_of = "2026-06-30", sentence = "risk-accepted", kind = "approval",
  shows = {
    ["accepted for another system"] = { "not_satisfied", { id = "p1", subject = "ai_system:s2", decision = "accepted_risk", by = "p7", at = "2026-02-01" } },
    ["a decision to go on that accepts no risk"] = { "not_satisfied", { id = "p1", subject = "ai_system:s1", decision = "released", by = "p7", at = "2026-02-01" } },
    ["accepted tomorrow"] = { "not_satisfied", { id = "p1", subject = "ai_system:s1", decision = "accepted_risk", by = "p7", at = "2026-07-01" } },
    ["accepted today"] = { "satisfied", { id = "p1", subject = "ai_system:s1", decision = "accepted_risk", by = "p7", at = "2026-06-30" } },
  },
}
