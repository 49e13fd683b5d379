local fine = {
  facts = { processing_activity = shared.but(shared.processing, { children = true }) }, as_of = shared.day,
  expects = { unwatched = "satisfied", parents = "satisfied" },
}
shared.run(shared.lines(fine, {
  { "unwatched, with consent", {}, {} },
  { "watched", { processing_activity = { systematic_monitoring = true } }, { unwatched = "not_satisfied" } },
  { "left blank", { processing_activity = { systematic_monitoring = blank } }, { unwatched = "not_satisfied" }, tempting = true },
  { "nobody asked whether they are watched", { processing_activity = { systematic_monitoring = shared.unasked } }, { unwatched = "undetermined" } },
  { "a use that is legitimate for adults", { processing_activity = { legal_basis = "legitimate_use" } }, { parents = "not_satisfied" }, tempting = true },
  { "no ground", { processing_activity = { legal_basis = blank } }, { parents = "not_satisfied" }, tempting = true },
  { "nobody was asked for a ground", { processing_activity = { legal_basis = shared.unasked } }, { parents = "undetermined" } },
  { "no children", { processing_activity = { children = false } }, "not_applicable" },
  { "nobody says whether there are children", { processing_activity = { children = shared.unasked } }, "undetermined" },
}), shared.bound(fine))
