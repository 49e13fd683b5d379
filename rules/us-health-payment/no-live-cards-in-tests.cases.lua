local fine = {
  facts = shared.world("merchant", { dataset = { { id = "d1", origin = "own", categories = { "amounts" } } }, dataset_use = { id = "u1", dataset = "d1", system = "s1", purpose = "test", to = blank } }),
  expects = { none = "satisfied" },
}
cases(lines(fine, {
  { "amounts only", {}, {} },
  { "numbers too", { dataset = { categories = { "amounts", "card_numbers" } } }, "not_satisfied" },
  { "nobody says what is in it", { dataset = { categories = blank } }, "not_satisfied", tempting = true },
  { "nobody asked what is in it", { dataset = { categories = unasked } }, "undetermined" },
  { "made-up numbers", { dataset = { origin = "synthetic", categories = { "card_numbers" } } }, "not_applicable" },
  { "nobody says where it comes from", { dataset = { origin = unasked } }, "undetermined" },
  { "used to run", { dataset_use = { purpose = "run" } }, "not_applicable" },
  { "nobody says what for", { dataset_use = { purpose = unasked } }, "undetermined" },
  { "used until today", { dataset_use = { to = "2026-06-01" } }, {} },
  { "used until yesterday", { dataset_use = { to = "2026-05-31" } }, "not_applicable" },
}), shared.bound_by_role(fine, shared.cards))
