local fine = {
  facts = { processing_activity = but(shared.processing, { transfers_abroad = true, transfer_basis = "safeguards" }) },
  advice = { "lasting" },
  expects = { basis = "satisfied", lasting = "satisfied" },
}
cases(lines(fine, {
  { "standard clauses", {}, {} },
  { "an adequate country", { processing_activity = { transfer_basis = "adequacy" } }, {} },
  { "an exception, which does not change the outcome", { processing_activity = { transfer_basis = "derogation" } }, { lasting = "not_satisfied" } },
  { "nothing is named", { processing_activity = { transfer_basis = blank } }, { basis = "not_satisfied", lasting = "undetermined" }, tempting = true },
  { "nobody was asked", { processing_activity = { transfer_basis = unasked } }, "undetermined" },
  { "it stays here", { processing_activity = { transfers_abroad = false } }, "not_applicable" },
  { "nobody says whether it leaves", { processing_activity = { transfers_abroad = unasked } }, "undetermined" },
}), shared.bound(fine, true))
