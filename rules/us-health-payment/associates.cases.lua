local cloud, scribe = { id = "v1", personal_data_terms = true }, { id = "v2", personal_data_terms = true }
local other = { id = "v3", personal_data_terms = false }
local fine = {
  facts = { processing_activity = shared.processing, supplier = { cloud, scribe, other } },
  complete = { "supplier" }, expects = { bound = "satisfied", known = "satisfied" },
}
cases(lines(fine, {
  { "both are bound", {}, {} },
  { "one of two is not", { supplier = { cloud, but(scribe, { personal_data_terms = false }), other } }, { bound = "not_satisfied" }, tempting = true },
  { "nothing stands where the contract would", { supplier = { cloud, but(scribe, { personal_data_terms = blank }), other } }, { bound = "not_satisfied" }, tempting = true },
  { "nobody asked for it", { supplier = { cloud, { id = "v2" }, other } }, { bound = "undetermined" } },
  { "one of them is on no record", { supplier = { cloud, other } }, { known = "not_satisfied" }, tempting = true },
  { "suppliers may be missing from the record", { supplier = { cloud, other } }, "undetermined", complete = {} },
  { "nobody gets it", { processing_activity = { processors = {} } }, { bound = "not_applicable" } },
  { "nobody says who gets it", { processing_activity = { processors = unasked } }, "undetermined" },
  { "the question was left blank", { processing_activity = { processors = blank } }, "not_applicable" },
}), shared.bound_activity(fine))
