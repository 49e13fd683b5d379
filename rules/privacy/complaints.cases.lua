local fine = {
  facts = shared.world { processing_activity = { id = "p1", role = "controller", recipients = { "payroll" } }, data_request = { id = "q1", activity = "p1", type = "complaint", received_at = "2024-11-01", answered_at = "2024-11-20", outcome = "granted", refusal_reason = blank, done_at = "2024-11-20", others_told_at = "2024-11-20" } },
  complete = { "obligation" }, expects = { met = "satisfied", explained = "not_applicable" },
}
cases(lines(fine, {
  { "done", {}, {} },
  { "done today", { data_request = { done_at = "2025-01-01" } }, {} },
  { "to be done tomorrow", { data_request = { done_at = "2025-01-02" } }, { met = "not_satisfied" }, tempting = true },
  { "promised, and not done", { data_request = { done_at = blank } }, { met = "not_satisfied" }, tempting = true },
  { "not answered", { data_request = { outcome = blank, done_at = blank } }, { met = "not_satisfied" } },
  { "nobody says whether it was done", { data_request = { done_at = unasked } }, { met = "undetermined" } },
  { "nobody says how it was answered", { data_request = { outcome = unasked } }, { met = "undetermined", explained = "undetermined" } },
  { "refused, with a reason", { data_request = { outcome = "refused", refusal_reason = "no such data", done_at = blank } }, { met = "not_applicable", explained = "satisfied" } },
  { "refused, and nobody wrote down why", { data_request = { outcome = "refused", done_at = blank } }, { met = "not_applicable", explained = "not_satisfied" }, tempting = true },
  { "refused, and nobody was asked why", { data_request = { outcome = "refused", refusal_reason = unasked, done_at = blank } }, { met = "not_applicable", explained = "undetermined" } },
  { "another claim", { data_request = { type = "access" } }, "not_applicable" },
  { "nobody says what was asked for", { data_request = { type = unasked } }, "undetermined" },
}), shared.bound_request(fine), shared.bound(fine, { "SOC2:P8.1" }))
