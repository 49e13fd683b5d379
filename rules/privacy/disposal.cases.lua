local fine = {
  facts = shared.world { dataset = { id = "d1", name = "Files", personal_data = true, acquired_at = "2024-01-01", retention = "P6M", disposed_at = "2024-07-10" } },
  complete = { "obligation" }, expects = { gone = "satisfied" },
}
cases(lines(fine, {
  { "gone", {}, {} },
  { "still there", { dataset = { disposed_at = blank } }, "not_satisfied" },
  { "gone today", { dataset = { disposed_at = "2025-01-01" } }, {} },
  { "gone tomorrow", { dataset = { disposed_at = "2025-01-02" } }, "not_satisfied", tempting = true },
  { "nobody says whether it is gone", { dataset = { disposed_at = unasked } }, "undetermined" },
  { "its time ended a month ago", { dataset = { acquired_at = "2024-06-01", disposed_at = blank } }, "not_applicable" },
  { "its time ended a month and a day ago", { dataset = { acquired_at = "2024-05-31", disposed_at = blank } }, "not_satisfied", tempting = true },
  { "its time and the month ended yesterday", { dataset = { acquired_at = "2024-06-15", disposed_at = blank } }, "not_satisfied", as_of = "2025-01-16" },
  { "kept for nobody knows how long", { dataset = { retention = unasked } }, "undetermined" },
  { "no personal data", { dataset = { personal_data = false } }, "not_applicable" },
  { "nobody says whether there is", { dataset = { personal_data = unasked } }, "undetermined" },
}), shared.bound(fine, { "ISO27701:A.1.4.6", "SOC2:P4.3" }))
