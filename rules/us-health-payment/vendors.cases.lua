local look = { id = "a1", supplier = "v1", at = "2026-01-01" }
local foreign = but(look, { id = "a2", supplier = "v2" })
local fine = {
  facts = shared.world("merchant", { model = { id = "m1", system = "s1", supplier = "v1" }, supplier = { { id = "v1", contract = "d1" }, { id = "v2" } }, supplier_assessment = { look, foreign } }),
  complete = { "supplier_assessment" }, expects = { bound = "satisfied", watched = "satisfied" },
}
cases(lines(fine, {
  { "bound and looked at", {}, {} },
  { "no contract", { supplier = { contract = blank } }, { bound = "not_satisfied" }, tempting = true },
  { "nobody was asked for a contract", { supplier = { contract = unasked } }, { bound = "undetermined" } },
  { "looked at as long ago as may be", { supplier_assessment = { at = "2025-06-02" } }, {} },
  { "looked at too long ago", { supplier_assessment = { at = "2025-06-01" } }, { watched = "not_satisfied" }, tempting = true },
  { "another supplier was looked at", { supplier_assessment = { foreign } }, { watched = "not_satisfied" }, tempting = true },
  { "no register that is known to be whole", { supplier_assessment = false }, { watched = "undetermined" }, complete = {} },
  { "nobody supplies it", { model = { supplier = blank } }, "not_applicable" },
  { "nobody says who supplies it", { model = { supplier = unasked } }, "undetermined" },
}), shared.bound_by_role(fine, shared.cards))
