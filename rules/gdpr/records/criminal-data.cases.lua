local fine = {
  facts = { processing_activity = but(shared.processing, { criminal_data = true, criminal_basis = "law" }) },
  expects = { allowed = "satisfied" },
}
cases(lines(fine, {
  { "a law allows it", {}, {} },
  { "consent, which does not carry it", { processing_activity = { criminal_basis = blank, legal_basis = "consent" } }, "not_satisfied", tempting = true },
  { "nobody was asked what allows it", { processing_activity = { criminal_basis = unasked } }, "undetermined" },
  { "no such data", { processing_activity = { criminal_data = false } }, "not_applicable" },
  { "nobody says whether there is such data", { processing_activity = { criminal_data = unasked } }, "undetermined" },
}), shared.bound(fine))
