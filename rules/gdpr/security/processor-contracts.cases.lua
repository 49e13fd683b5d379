local cloud = { id = "v1", name = "Cloud", personal_data_terms = true }
local labels = { id = "v2", name = "Labels", personal_data_terms = true }
local other = { id = "v3", name = "Other", personal_data_terms = false }
local fine = {
  facts = { processing_activity = but(shared.processing, { processors = { "v1", "v2" } }), supplier = { cloud, labels, other } },
  complete = { "supplier" },
  expects = { bound = "satisfied", known = "satisfied" },
}
cases(lines(fine, {
  { "both are bound", {}, {} },
  { "one of two is not", { supplier = { cloud, but(labels, { personal_data_terms = false }), other } }, { bound = "not_satisfied" }, tempting = true },
  { "nothing stands where the contract would", { supplier = { cloud, but(labels, { personal_data_terms = blank }), other } }, { bound = "not_satisfied" }, tempting = true },
  { "a contract on responsible AI says nothing on data", { supplier = { cloud, { id = "v2", responsible_ai_terms = true }, other } }, { bound = "undetermined" }, tempting = true },
  { "one of them is on no record", { supplier = { cloud, other } }, { known = "not_satisfied" }, tempting = true },
  { "suppliers may be missing from the record", { supplier = { cloud, other } }, "undetermined", complete = {} },
  { "nobody handles it for us", { processing_activity = { processors = {} } }, { bound = "not_applicable" } },
  { "nobody says who handles it", { processing_activity = { processors = unasked } }, "undetermined" },
  { "the question was left blank", { processing_activity = { processors = blank } }, "not_applicable" },
}), shared.bound(fine))
