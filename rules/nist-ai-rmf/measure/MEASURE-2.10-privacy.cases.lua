shared.try {
  of = "NIST-AI-RMF:MEASURE 2.10",
  facts = { ai_system = { personal_data = true }, risk_assessment = { id = "ra1", system = "s1", type = "privacy", status = "completed", performed_at = "2024-06-01", performed_by = { "ann" } } },
  sentences = {
    examined = {
      some = "risk_assessment", out = { { "of another system", system = "s2" }, { "of security", type = "security" } },
      bad = { { "planned", status = "planned" }, { "no day", performed_at = blank }, { "tomorrow", performed_at = "2025-01-02" }, { "by nobody in particular", performed_by = blank } }, good = { { "today", performed_at = "2025-01-01" } },
    },
  },
  more = { { "no personal data", { ai_system = { personal_data = false } }, "not_applicable" }, { "nobody says whether it handles personal data", { ai_system = { personal_data = blank } }, "undetermined" } },
}
