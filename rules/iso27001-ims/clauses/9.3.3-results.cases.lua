local fine = { "decisions in minutes for both", subject = "mr1",
  facts = { management_review = { { id = "mr1", at = "2024-06-01", other_standards = { "ISO27001" }, decisions = { "ac1" }, no_change_needed_reason = blank, minutes = "d1" },
      { id = "mr2", at = "2024-06-01", other_standards = { "ISO27001" }, decisions = { "ac1" }, no_change_needed_reason = "all well", minutes = "d1" } },
    document = { id = "d1", covers = { "ISO27001:9.3.3", "ISO42001:9.3.3" } } },
  complete = { "management_review" }, advice = { "for-both" }, expects = { decided = "satisfied", minutes = "satisfied", ["for-both"] = "satisfied" } }
local u = unasked
cases(lines(fine, {
  { fine[1] },
  { "nobody asked", { management_review = { decisions = u, no_change_needed_reason = u, minutes = u } }, "undetermined" },
  { "it decided nothing", { management_review = { decisions = blank } }, { decided = "not_satisfied" }, tempting = true },
  { "nothing has to change", { management_review = { decisions = blank, no_change_needed_reason = "all well" } }, {} },
  { "no minutes", { management_review = { minutes = blank } }, { minutes = "not_satisfied", ["for-both"] = "undetermined" }, tempting = true },
  { "minutes on AI", { document = { covers = { "ISO42001:9.3.3" } } }, { ["for-both"] = "not_satisfied" } },
  { "minutes on security", { document = { covers = { "ISO27001:9.3.3" } } }, { ["for-both"] = "not_satisfied" } },
  { "a review of AI alone", { management_review = { other_standards = { "ISO9001" } } }, "not_applicable" },
  { "today", { management_review = { at = "2025-01-01" } }, {} },
  { "tomorrow", { management_review = { at = "2025-01-02" } }, "not_applicable" },
  { "on no day", { management_review = { at = blank } }, "not_applicable" },
}))
