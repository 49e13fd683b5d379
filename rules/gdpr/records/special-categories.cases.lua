local fine = {
  facts = { processing_activity = but(shared.processing, { special_categories = true, special_basis = "explicit consent" }) },
  expects = { exception = "satisfied" },
}
cases(lines(fine, {
  { "an exception is named", {}, {} },
  { "a legal basis, and no exception", { processing_activity = { special_basis = blank, legal_basis = "consent" } }, "not_satisfied", tempting = true },
  { "nobody was asked for one", { processing_activity = { special_basis = unasked } }, "undetermined" },
  { "no such data", { processing_activity = { special_categories = false } }, "not_applicable" },
  { "nobody says whether there is such data", { processing_activity = { special_categories = unasked } }, "undetermined" },
}), shared.bound(fine))
