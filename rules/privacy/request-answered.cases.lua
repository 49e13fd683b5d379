local fine = {
  facts = shared.world { processing_activity = { id = "p1", role = "controller", recipients = { "payroll" } }, data_request = { id = "q1", activity = "p1", type = "access", received_at = "2024-11-01", answered_at = "2024-11-20", outcome = "granted", refusal_reason = blank, done_at = "2024-11-20", others_told_at = "2024-11-20" } },
  complete = { "obligation" }, expects = { answered = "satisfied" },
}
cases(lines(fine, {
  { "answered", {}, {} },
  { "on the last day", { data_request = { answered_at = "2024-12-01" } }, {} },
  { "the day after", { data_request = { answered_at = "2024-12-02" } }, "not_satisfied", tempting = true },
  { "not answered", { data_request = { answered_at = blank } }, "not_satisfied", tempting = true },
  { "nobody says whether it was", { data_request = { answered_at = unasked } }, "undetermined" },
}), shared.bound_request(fine), shared.bound(fine, { "ISO27701:A.1.3.10" }))
