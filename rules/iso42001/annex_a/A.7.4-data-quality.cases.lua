local control = "ISO42001:A.7.4"
local gaps = { id = "q1", dataset = "d1", dimension = "completeness", requirement = "few gaps", direction = "down", limit = 5, value = 3, met = true, set_at = "2024-06-10", at = "2024-06-10", correction = blank }
local bias = { id = "q2", dataset = "d1", dimension = "bias", requirement = "half are women", direction = "up", limit = 50, value = 40, met = false, set_at = "2024-06-10", at = "2024-06-11", correction = "a1" }
local foreign = { id = "q3", dataset = "d2", dimension = "bias", requirement = "x", direction = "up", limit = 5, value = 5, met = true, set_at = "2024-06-10", at = "2024-06-09", correction = blank }
local late = { id = "q4", dataset = "d2", requirement = "y", direction = "up", limit = 5, value = 4, met = true, at = blank }
local missed = { id = "q5", dataset = "d2", requirement = "z", met = false, at = blank, correction = blank }
local others = { foreign, late, missed }
local function checks(first, second) return { data_quality_check = with({ but(gaps, first), but(bias, second) }, others) } end
local use, old = { id = "u1", system = "s1", dataset = "d1", purpose = "train", from = "2024-06-10", to = blank }, { id = "u2", system = "s1", dataset = "d2", purpose = "train", from = "2024-01-01", to = blank }
local fine = {
  facts = shared.chosen(control, { dataset = { { id = "d1", name = "Scans" }, { id = "d2", name = "Letters" } }, dataset_use = { use, old }, data_quality_check = checks().data_quality_check }),
  complete = { "data_quality_check", "dataset_use" },
  subject = "d1",
  advice = { "limit-first", "bias" },
  expects = { set = "satisfied", measured = "satisfied", ["met-is-met"] = "satisfied", met = "satisfied", ["limit-first"] = "satisfied", bias = "satisfied" },
}
local nothing = { set = "not_satisfied", measured = "not_applicable", ["met-is-met"] = "not_applicable", met = "not_applicable", ["limit-first"] = "not_applicable", bias = "not_satisfied" }
cases(lines(fine, {
  { "set, missed once, and mended", {}, {} },
  { "set and met leaves nothing to mend", checks({}, { met = true, value = 50.5 }), { met = "not_applicable" } },
  { "missed, and nothing done", checks({}, { correction = blank }), { met = "not_satisfied" } },
  { "a miss to which nothing applies is a miss", checks({}, { correction = na }), { met = "not_satisfied" }, tempting = true },
  { "missed, and nobody asked what was done", checks({}, { correction = unasked }), { met = "undetermined" } },
  { "nothing set down", checks({ requirement = blank }, { requirement = blank }), { set = "not_satisfied", measured = "not_applicable" }, tempting = true },
  { "demands that do not apply", checks({ requirement = na }, { requirement = na }), { set = "not_satisfied" } },
  { "a demand that nobody measured", checks { at = blank, met = blank, limit = blank, value = blank }, { measured = "not_satisfied", ["met-is-met"] = "not_applicable", met = "undetermined" }, tempting = true },
  { "measured, and nobody says whether it is met", checks { met = blank }, { measured = "not_satisfied", ["met-is-met"] = "undetermined", met = "undetermined" } },
  { "a verdict that does not apply", checks { met = na }, { measured = "not_satisfied", ["met-is-met"] = "not_applicable" } },
  { "a verdict without a day", checks { at = blank }, { measured = "not_satisfied", ["limit-first"] = "undetermined" } },
  { "measured today", checks { at = "2025-01-01" }, {} },
  { "to be measured tomorrow", checks { at = "2025-01-02" }, { measured = "not_satisfied" }, tempting = true },
  { "said to be met, one beyond the limit", checks { value = 6 }, { ["met-is-met"] = "not_satisfied" }, tempting = true },
  { "exactly at the limit", checks { value = 5 }, { ["limit-first"] = "not_satisfied" } },
  { "said to be met, where more is better and it is one less", checks({}, { met = true, value = 49 }), { ["met-is-met"] = "not_satisfied", met = "not_applicable" }, tempting = true },
  { "where more is better, and it is one more", checks({}, { met = true, value = 51 }), { met = "not_applicable" } },
  { "nobody knows on which side good values lie", checks { direction = blank }, { ["met-is-met"] = "undetermined" } },
  { "no number to hold it against", checks({ limit = blank, value = blank }, { limit = blank, value = blank }), { ["met-is-met"] = "not_applicable", ["limit-first"] = "not_applicable" } },
  { "the control stays satisfied though the limit was set the day after", checks { set_at = "2024-06-11" }, { ["limit-first"] = "not_satisfied" } },
  { "the control stays satisfied though nobody looked for bias", checks({}, { dimension = "label" }), { bias = "not_satisfied" } },
  { "bias is to be looked at tomorrow", checks({}, { at = "2025-01-02", requirement = blank }), { bias = "not_satisfied" } },
  { "bias was looked at today", checks({}, { at = "2025-01-01" }), {} },
  { "nothing on file", { data_quality_check = false }, "undetermined", complete = { "dataset_use" } },
  { "nothing in a complete register", { data_quality_check = false }, nothing },
  { "checks of other data", { data_quality_check = others }, nothing, tempting = true },
  { "no longer used", { dataset_use = { but(use, { to = "2024-12-31" }), old } }, "not_applicable" },
  { "used until today", { dataset_use = { but(use, { to = "2025-01-01" }), old } }, {} },
  { "to be used from tomorrow", { dataset_use = { but(use, { from = "2025-01-02" }), old } }, "not_applicable" },
  { "used from today", { dataset_use = { but(use, { from = "2025-01-01" }), old } }, {} },
  { "other data is used", { dataset_use = { old } }, "not_applicable" },
  { "used twice", { dataset_use = { use, but(use, { id = "u3" }), old } }, {} },
  { "nobody knows what is used", { dataset_use = false }, "undetermined", complete = { "data_quality_check" } },
}))
cases(shared.statements(fine, control, "general"))
