local control = "ISO42001:A.6.1.3"
local fine = {
  facts = shared.chosen(control, {
    lifecycle_record = { id = "l1", system = "s1", type = "gate", performed_at = "2024-06-10", criteria = "recall 0.9", criteria_met = true, approved = "a1" },
    approval = { id = "a1", decision = "approved" },
  }),
  expects = { criteria = "satisfied", kept = "satisfied" },
}
cases(lines(fine, {
  { "met and passed", {}, {} },
  { "passed today", { lifecycle_record = { performed_at = "2025-01-01" } }, {} },
  { "to be passed tomorrow", { lifecycle_record = { performed_at = "2025-01-02" } }, "not_applicable" },
  { "passed in that word", { approval = { decision = "released" } }, {} },
  { "passed though not met", { lifecycle_record = { criteria_met = false } }, { kept = "not_satisfied" }, tempting = true },
  { "released though not met", { lifecycle_record = { criteria_met = false }, approval = { decision = "released" } }, { kept = "not_satisfied" } },
  { "passed, and nobody looked", { lifecycle_record = { criteria_met = blank } }, { kept = "undetermined" } },
  { "not met, and stopped", { lifecycle_record = { criteria_met = false }, approval = { decision = "rejected" } }, { kept = "not_applicable" } },
  { "nobody decided on the gate", { lifecycle_record = { approved = blank } }, { kept = "not_applicable" } },
  { "a gate without criteria", { lifecycle_record = { criteria = blank } }, { criteria = "not_satisfied" } },
  { "criteria that do not apply", { lifecycle_record = { criteria = na } }, { criteria = "not_satisfied" }, tempting = true },
  { "nobody asked for criteria", { lifecycle_record = { criteria = unasked } }, { criteria = "undetermined" } },
  { "a decision is no gate", { lifecycle_record = { type = "decision" } }, "not_applicable" },
}))
cases(shared.statements(fine, control, "system"))
