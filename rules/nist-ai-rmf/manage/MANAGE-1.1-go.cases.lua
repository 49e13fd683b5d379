shared.try {
  of = "NIST-AI-RMF:MANAGE 1.1",
  facts = {
    lifecycle_record = { id = "l1", system = "s1", type = "gate", criteria = "all requirements shown", criteria_met = true, approved = "ap1", performed_at = "2024-03-01" },
    impact_assessment = { id = "i1", system = "s1", status = "completed", conclusion = "go_with_measures" },
  },
  sentences = {
    decided = {
      some = "lifecycle_record", out = { { "of another system", system = "s2" }, { "a plan is no decision", type = "plan" } },
      bad = { { "the criteria were not met", criteria_met = false }, { "nobody says whether they were met", criteria_met = blank }, { "without criteria", criteria = blank }, { "nobody approved", approved = blank }, { "no day", performed_at = blank }, { "tomorrow", performed_at = "2025-01-02" } },
      good = { { "a decision", type = "decision" }, { "today", performed_at = "2025-01-01" } },
    },
    ["not-stopped"] = { none = "impact_assessment", bad = { { "it said stop", conclusion = "stop" } }, out = { { "of another system", system = "s2" }, { "a draft said stop", status = "in_progress" } } },
  },
}
