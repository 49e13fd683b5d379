local check = { id = "c1", dataset = "d1", dimension = "accuracy", met = true, at = "2024-03-01" }
local foreign, bias = but(check, { id = "c2", dataset = "d2" }), but(check, { id = "c3", dimension = "bias" })
local fine = {
  facts = shared.world { dataset = { { id = "d1", name = "Files", personal_data = true, disposed_at = blank }, { id = "d2" } }, data_quality_check = { check, foreign, bias } },
  complete = { "obligation", "data_quality_check" }, subject = "d1", expects = { measured = "satisfied" },
}
cases(lines(fine, {
  { "accurate", {}, {} },
  { "complete", { data_quality_check = { dimension = "completeness" } }, {} },
  { "up to date", { data_quality_check = { dimension = "timeliness" } }, {} },
  { "measured, and not as demanded", { data_quality_check = { met = false } }, "not_satisfied", tempting = true },
  { "measured, and nobody says with what result", { data_quality_check = { met = blank } }, "not_satisfied" },
  { "on no day", { data_quality_check = { at = blank } }, "not_satisfied" },
  { "today", { data_quality_check = { at = "2025-01-01" } }, {} },
  { "tomorrow", { data_quality_check = { at = "2025-01-02" } }, "not_satisfied", tempting = true },
  { "other data, and bias", { data_quality_check = { foreign, bias } }, "not_satisfied", tempting = true },
  { "no register of checks that is known to be whole", { data_quality_check = false }, "undetermined", complete = { "obligation" } },
  { "no personal data", { dataset = { personal_data = false } }, "not_applicable" },
  { "nobody says whether there is", { dataset = { personal_data = unasked } }, "undetermined" },
  { "disposed of", { dataset = { disposed_at = "2024-01-01" } }, "not_applicable" },
}), shared.bound(fine, { "ISO27701:A.1.4.4", "SOC2:P7.1" }))
