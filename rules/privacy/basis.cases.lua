local fine = {
  facts = shared.world { processing_activity = but(shared.processing, { legal_basis = "contract" }) },
  complete = { "obligation" }, expects = { stated = "satisfied" },
}
cases(lines(fine, {
  { "on record", {}, {} },
  { "no ground", { processing_activity = { legal_basis = blank } }, "not_satisfied", tempting = true },
  { "nobody was asked", { processing_activity = { legal_basis = unasked } }, "undetermined" },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.2.3" }))
