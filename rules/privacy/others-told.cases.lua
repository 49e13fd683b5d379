local fine = {
  facts = shared.world { processing_activity = { id = "p1", role = "controller", recipients = { "payroll" } }, data_request = { id = "q1", activity = "p1", type = "correction", received_at = "2024-11-01", answered_at = "2024-11-20", outcome = "granted", refusal_reason = blank, done_at = "2024-11-20", others_told_at = "2024-11-20" } },
  complete = { "obligation" }, expects = { told = "satisfied" },
}
cases(lines(fine, {
  { "told", {}, {} },
  { "told today", { data_request = { others_told_at = "2025-01-01" } }, {} },
  { "to be told tomorrow", { data_request = { others_told_at = "2025-01-02" } }, "not_satisfied", tempting = true },
  { "not told", { data_request = { others_told_at = blank } }, "not_satisfied", tempting = true },
  { "nobody says whether they were", { data_request = { others_told_at = unasked } }, "undetermined" },
  { "erased", { data_request = { type = "erasure" } }, {} },
  { "use was stopped", { data_request = { type = "objection" } }, {} },
  { "shown only", { data_request = { type = "access" } }, "not_applicable" },
  { "nobody says what was asked for", { data_request = { type = unasked } }, "undetermined" },
  { "nobody was given the data", { processing_activity = { recipients = blank } }, "not_applicable" },
  { "nobody says who was", { processing_activity = { recipients = unasked } }, "undetermined" },
  { "nothing changed", { data_request = { done_at = blank } }, "not_applicable" },
  { "it changes today", { data_request = { done_at = "2025-01-01" } }, {} },
  { "it changes tomorrow", { data_request = { done_at = "2025-01-02" } }, "not_applicable" },
}), shared.bound_request(fine), shared.bound(fine, { "ISO27701:A.1.3.8", "SOC2:P5.2" }))
