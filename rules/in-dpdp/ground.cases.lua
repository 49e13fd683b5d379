local fine = { facts = { processing_activity = shared.processing }, expects = { named = "satisfied" } }
cases(lines(fine, {
  { "consent", {}, {} },
  { "a legitimate use", { processing_activity = { legal_basis = "legitimate_use" } }, {} },
  { "an interest, which is a ground in Europe only", { processing_activity = { legal_basis = "legitimate_interests" } }, "not_satisfied", tempting = true },
  { "none is named", { processing_activity = { legal_basis = blank } }, "not_satisfied" },
  { "nobody was asked for one", { processing_activity = { legal_basis = unasked } }, "undetermined" },
}), shared.bound(fine))
