shared.try {
  of = "NIST-AI-RMF:GOVERN 1.7", stages = true,
  facts = {
    ai_system = { stage = "retired", retired_at = "2025-01-01" },
    lifecycle_record = { id = "l1", system = "s1", type = "retirement", criteria = "users told, data disposed of", criteria_met = true, approved = "ap1", performed_at = "2024-12-20" },
  },
  sentences = {
    recorded = {
      some = "lifecycle_record",
      out = { { "the retirement of another system", system = "s2" }, { "another step", type = "support" } },
      bad = {
        { "not all was done", criteria_met = false }, { "nobody says whether all was done", criteria_met = blank }, { "nobody says what had to be done", criteria = blank },
        { "nobody agreed", approved = blank }, { "no day", performed_at = blank }, { "tomorrow", performed_at = "2025-01-02" },
      },
      good = { { "today", performed_at = "2025-01-01" } },
    },
  },
  more = {
    { "in operation", { ai_system = { stage = "operated" } }, "not_applicable" },
    { "retired on the day the framework was taken on", { ai_system = { retired_at = "2024-01-01" } }, "satisfied" },
    { "a day to come, and taken on from tomorrow", { ai_system = { retired_at = "2025-02-01" }, obligation = { from = "2025-01-02" } }, "not_applicable" },
    { "retired before the framework was taken on", { ai_system = { retired_at = "2023-12-31" } }, "not_applicable" },
    { "nobody recorded when it was retired", { ai_system = { retired_at = blank } }, "undetermined" },
    { "a day of another framework does not count", { obligation = {
        { id = "took-on", takes_on = { "NIST-AI-RMF" }, from = "2024-01-01", to = blank, systems = blank }, { id = "other", takes_on = { "OECD-AI" }, from = "2025-01-02" } } }, "satisfied" },
    { "taken on by its own id since then", { obligation = { takes_on = { "NIST-AI-RMF:GOVERN 1.7" }, from = "2024-12-31" } }, "satisfied" },
  },
}
