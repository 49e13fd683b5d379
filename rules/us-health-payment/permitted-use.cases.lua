local fine = { facts = { processing_activity = shared.processing }, expects = { named = "satisfied" } }
cases(lines(fine, {
  { "treatment, payment or operations", {}, {} },
  { "an authorization", { processing_activity = { legal_basis = "authorization" } }, {} },
  { "another permission", { processing_activity = { legal_basis = "other_permission" } }, {} },
  { "consent, which is no authorization", { processing_activity = { legal_basis = "consent" } }, "not_satisfied", tempting = true },
  { "none is named", { processing_activity = { legal_basis = blank } }, "not_satisfied" },
  { "nobody was asked", { processing_activity = { legal_basis = unasked } }, "undetermined" },
}), shared.bound_activity(fine))
