local fine = {
  facts = shared.world { processing_activity = but(shared.processing, { transfer_basis = "adequacy", transfers_abroad = true }) },
  complete = { "obligation" }, expects = { stated = "satisfied" },
}
cases(lines(fine, {
  { "on record", {}, {} },
  { "nothing allows it", { processing_activity = { transfer_basis = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked", { processing_activity = { transfer_basis = unasked } }, "undetermined" },
  { "no transfers", { processing_activity = { transfers_abroad = false } }, "not_applicable" },
  { "nobody says whether there are transfers", { processing_activity = { transfers_abroad = unasked } }, "undetermined" },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.5.2" }))
