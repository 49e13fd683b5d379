local use = { id = "u1", system = "s1", dataset = "d1", to = blank }
local foreign, past = but(use, { id = "u2", system = "s2", dataset = "d2" }), but(use, { id = "u3", dataset = "d2", to = "2024-12-31" })
local check = { id = "c1", dataset = "d1", met = true }
local fine = {
  facts = shared.world { dataset = { { id = "d1", origin = "own", rights_reviewed_at = "2024-02-01" }, { id = "d2", origin = blank, rights_reviewed_at = blank } }, dataset_use = { use, foreign, past }, data_quality_check = { check, { id = "c2", dataset = "d2", met = false } } },
  complete = { "obligation", "dataset_use", "data_quality_check" }, subject = "s1", expects = { known = "satisfied", measured = "satisfied" },
}
cases(lines(fine, {
  { "known and measured" },
  { "from nobody knows where", { dataset = { origin = blank } }, { known = "not_satisfied" }, tempting = true },
  { "nobody looked at the right", { dataset = { rights_reviewed_at = blank } }, { known = "not_satisfied" }, tempting = true },
  { "looked at today", { dataset = { rights_reviewed_at = "2025-01-01" } } },
  { "to be looked at tomorrow", { dataset = { rights_reviewed_at = "2025-01-02" } }, { known = "not_satisfied" }, tempting = true },
  { "nobody was asked where it comes from", { dataset = { origin = unasked } }, { known = "undetermined" } },
  { "measured, and not as demanded", { data_quality_check = { met = false } }, { measured = "not_satisfied" }, tempting = true },
  { "not measured", { data_quality_check = false }, { measured = "not_satisfied" } },
  { "two sets, of which one is measured and known", { dataset_use = { use, but(use, { id = "u4", dataset = "d2" }) } }, "not_satisfied", tempting = true },
  { "the second is used until today", { dataset_use = { use, but(use, { id = "u4", dataset = "d2", to = "2025-01-01" }) } }, "not_satisfied" },
  { "no data in it", { dataset_use = { foreign, past } }, { known = "not_applicable" } },
  { "no registers that are known to be whole", { dataset_use = false, data_quality_check = false }, "undetermined", complete = { "obligation" } },
}), shared.bound(fine, { "SG-AI-VERIFY:8" }))
