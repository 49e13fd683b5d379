local look = { id = "l1", supplier = "v1", at = "2024-03-01" }
local fine = {
  facts = shared.world { processing_activity = but(shared.processing, { processors = { "v1", "v2" } }), supplier = { { id = "v1", personal_data_terms = true }, { id = "v2", personal_data_terms = true }, { id = "v3", personal_data_terms = false } }, supplier_assessment = { look, but(look, { id = "l2", supplier = "v2" }) } },
  complete = { "obligation", "supplier", "supplier_assessment" }, expects = { bound = "satisfied", ["looked-at"] = "satisfied" },
}
cases(lines(fine, {
  { "bound and looked at", {}, {} },
  { "one of two is not bound", { supplier = { personal_data_terms = false } }, { bound = "not_satisfied" }, tempting = true },
  { "nobody wrote down whether it is bound", { supplier = { personal_data_terms = blank } }, { bound = "not_satisfied" }, tempting = true },
  { "nobody was asked whether it is bound", { supplier = { personal_data_terms = unasked } }, { bound = "undetermined" } },
  { "only one of two was looked at", { supplier_assessment = { look } }, { ["looked-at"] = "not_satisfied" }, tempting = true },
  { "as long ago as may be", { supplier_assessment = { at = "2024-01-02" } }, {} },
  { "too long ago", { supplier_assessment = { at = "2024-01-01" } }, { ["looked-at"] = "not_satisfied" }, tempting = true },
  { "no registers that are known to be whole", { supplier_assessment = false }, "undetermined", complete = { "obligation" } },
  { "neither is a supplier on record", { supplier = { { id = "v3", personal_data_terms = false } } }, { bound = "not_applicable" } },
  { "nobody else handles it", { processing_activity = { processors = blank } }, "not_applicable" },
  { "nobody says who handles it", { processing_activity = { processors = unasked } }, "undetermined" },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.2.7", "SOC2:P6.4" }))
