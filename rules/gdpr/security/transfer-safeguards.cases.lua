local fine = {
  facts = { processing_activity = but(shared.processing, { transfers_abroad = true, transfer_basis = "safeguards", transfer_instrument = "d1" }), document = { id = "d1", approved_at = "2024-02-01" } },
  expects = { agreed = "satisfied" },
}
cases(lines(fine, {
  { "on file", {}, {} },
  { "named, and no paper", { processing_activity = { transfer_instrument = blank } }, "not_satisfied", tempting = true },
  { "a draft", { document = { approved_at = blank } }, "not_satisfied", tempting = true },
  { "in force from today", { document = { approved_at = "2025-01-01" } }, {} },
  { "in force from tomorrow", { document = { approved_at = "2025-01-02" } }, "not_satisfied", tempting = true },
  { "nobody was asked for it", { processing_activity = { transfer_instrument = unasked } }, "undetermined" },
  { "an adequate country", { processing_activity = { transfer_basis = "adequacy" } }, "not_applicable" },
  { "nobody says what allows it", { processing_activity = { transfer_basis = unasked } }, "undetermined" },
  { "no transfers", { processing_activity = { transfers_abroad = false } }, "not_applicable" },
  { "nobody says whether there are transfers", { processing_activity = { transfers_abroad = unasked } }, "undetermined" },
}), shared.bound(fine, true))
