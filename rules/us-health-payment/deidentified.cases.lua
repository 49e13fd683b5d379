local fine = {
  facts = shared.world("covered_entity", {
    dataset = { { id = "d1", deidentified = "expert", deidentified_shown_in = "doc1" } },
    dataset_use = { id = "u1", dataset = "d1", system = "s1", purpose = "train", to = blank },
  }),
  expects = { way = "satisfied", shown = "satisfied" },
}
local list = { shown = "not_applicable" }
cases(lines(fine, {
  { "an expert looked", {}, {} },
  { "an expert looked, and wrote nothing", { dataset = { deidentified_shown_in = blank } }, { shown = "not_satisfied" }, tempting = true },
  { "nobody was asked for the paper", { dataset = { deidentified_shown_in = unasked } }, { shown = "undetermined" } },
  { "the identifiers of the list were taken out", { dataset = { deidentified = "identifiers_removed" } }, list },
  { "names were cut off", { dataset = { deidentified = "other" } }, but(list, { way = "not_satisfied" }), tempting = true },
  { "nothing was done", { dataset = { deidentified = "none" } }, "not_applicable" },
  { "the question was left blank", { dataset = { deidentified = blank } }, "not_applicable" },
  { "nobody says", { dataset = { deidentified = unasked } }, "undetermined" },
  { "used until today", { dataset_use = { to = "2026-06-01" } }, {} },
  { "used until yesterday", { dataset_use = { to = "2026-05-31" } }, "not_applicable" },
}), shared.bound_by_role(fine, shared.health))
