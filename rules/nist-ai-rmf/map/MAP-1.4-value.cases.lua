shared.try {
  of = "NIST-AI-RMF:MAP 1.4", facts = { ai_system = { business_value = "an hour of a doctor a day", first_use_at = "2023-06-01", value_reviewed_at = "2024-06-01" } },
  sentences = {
    defined = { self = true, bad = { { "nobody says", business_value = blank } }, unasked = { "business_value" } },
    ["looked-at-again"] = {
      self = true, unasked = { "value_reviewed_at" },
      bad = { { "never looked at again", value_reviewed_at = blank }, { "looked at before it was used", value_reviewed_at = "2023-05-31" }, { "to be looked at tomorrow", value_reviewed_at = "2025-01-02" } },
      good = { { "looked at today", value_reviewed_at = "2025-01-01" }, { "looked at on the first day", value_reviewed_at = "2023-06-01" }, { "in use for a year", first_use_at = "2024-01-01", gives = "not_applicable" }, { "in use for a year and a day", first_use_at = "2023-12-31" } },
    },
    lately = {
      self = true, advice = true,
      bad = { { "a year ago", value_reviewed_at = "2024-01-01" } },
      good = { { "a year ago but for a day", value_reviewed_at = "2024-01-02" }, { "in use for a year", first_use_at = "2024-01-01", gives = "not_applicable" }, { "in use for a year and a day", first_use_at = "2023-12-31" } },
    },
  },
  more = { { "long ago is still looked at", { ai_system = { value_reviewed_at = "2023-07-01" } }, { rule = "satisfied", ["looked-at-again"] = "satisfied", lately = "not_satisfied" } } },
}
