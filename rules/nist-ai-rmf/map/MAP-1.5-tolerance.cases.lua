shared.try {
  of = "NIST-AI-RMF:MAP 1.5", kind = "organization",
  facts = {
    person = { { id = "ann", top_management = true }, { id = "ben", top_management = false } },
    approval = {
      { id = "yes", decision = "approved", by = "ann", at = "2025-01-01" }, { id = "no", decision = "rejected", by = "ann", at = "2025-01-01" },
      { id = "later", decision = "approved", by = "ann", at = "2025-01-02" }, { id = "below", decision = "approved", by = "ben", at = "2024-01-01" },
    },
    risk_criteria = { id = "rc1", accept_at_most = 6, intolerable_at = 12, approved = "yes" },
  },
  sentences = {
    determined = {
      some = "risk_criteria",
      bad = { { "the criteria were rejected", approved = "no" }, { "nothing is intolerable", intolerable_at = blank }, { "no highest level", accept_at_most = blank }, { "to be approved tomorrow", approved = "later" } },
    },
    ["at-the-top"] = { some = "risk_criteria", advice = true, bad = { { "rejected at the top", approved = "no" }, { "approved below", approved = "below" } } },
  },
  more = { { "approved below is still determined", { risk_criteria = { approved = "below" } }, { rule = "satisfied", determined = "satisfied", ["at-the-top"] = "not_satisfied" } } },
}
