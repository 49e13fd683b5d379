local fine = {
  "lower, because a treatment was done",
  complete = { "risk_treatment", "control_check" },
  expects = { ["by-something"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    risk = { id = "r1", title = "Uneven errors", inherent = 12, residual = 6 },
    risk_treatment = { id = "t1", risk = "r1", done_at = "2024-06-01", controls = { "ISO42001:A.7.4" } },
  },
}
case(fine)
local no, none = { ["by-something"] = "not_satisfied", rule = "not_satisfied" }, { ["by-something"] = "not_applicable", rule = "not_applicable" }
local undone = { risk_treatment = { done_at = blank } }
local check = { id = "k1", control = "ISO42001:A.7.4", result = "effective" }
cases(lines(fine, {
  { "lower on paper only", { risk_treatment = false }, no, tempting = true },
  { "what was done may be elsewhere", { risk_treatment = false }, { ["by-something"] = "undetermined" }, complete = { "control_check" } },
  { "the treatment is planned", undone, no, tempting = true },
  { "done today", { risk_treatment = { done_at = "2025-01-01" } } },
  { "to be done tomorrow", { risk_treatment = { done_at = "2025-01-02" } }, no, tempting = true },
  { "another risk was treated", { risk_treatment = { risk = "r2" } }, no, tempting = true },
  { "its control was found effective", but(undone, { control_check = check }) },
  { "its control was found not effective", but(undone, { control_check = but(check, { result = "partly" }) }), no, tempting = true },
  { "another control was found effective", but(undone, { control_check = but(check, { control = "ISO42001:A.7.5" }) }), no, tempting = true },
  { "the control of another risk was found effective", { risk_treatment = { risk = "r2", done_at = blank }, control_check = check }, no, tempting = true },
  { "not lower", { risk = { residual = 12 }, risk_treatment = false }, none },
  { "one step lower", { risk = { residual = 11 }, risk_treatment = false }, no },
  { "what remains was left empty", { risk = { residual = blank } }, { ["by-something"] = "undetermined" } },
}))
