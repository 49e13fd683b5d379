local fine = {
  facts = { processing_activity = but(shared.processing, { children = true }) },
  expects = { unwatched = "satisfied", parents = "satisfied" },
}
cases(lines(fine, {
  { "unwatched, with consent", {}, {} },
  { "watched", { processing_activity = { systematic_monitoring = true } }, { unwatched = "not_satisfied" } },
  { "left blank", { processing_activity = { systematic_monitoring = blank } }, { unwatched = "not_satisfied" }, tempting = true },
  { "nobody asked whether they are watched", { processing_activity = { systematic_monitoring = unasked } }, { unwatched = "undetermined" } },
  { "a use that is legitimate for adults", { processing_activity = { legal_basis = "legitimate_use" } }, { parents = "not_satisfied" }, tempting = true },
  { "no ground", { processing_activity = { legal_basis = blank } }, { parents = "not_satisfied" }, tempting = true },
  { "nobody was asked for a ground", { processing_activity = { legal_basis = unasked } }, { parents = "undetermined" } },
  { "no children", { processing_activity = { children = false } }, "not_applicable" },
  { "nobody says whether there are children", { processing_activity = { children = unasked } }, "undetermined" },
}), shared.bound(fine))
