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
shared.vary(fine, {
  { "lower on paper only", tempting = true, drop = { "risk_treatment" }, expects = no },
  { "what was done may be elsewhere", drop = { "risk_treatment" }, open = { "risk_treatment" }, expects = { ["by-something"] = "undetermined", rule = "undetermined" } },
  { "the treatment is planned", tempting = true, change = undone, expects = no },
  { "done today", change = { risk_treatment = { done_at = "2025-01-01" } } },
  { "to be done tomorrow", tempting = true, change = { risk_treatment = { done_at = "2025-01-02" } }, expects = no },
  { "another risk was treated", tempting = true, change = { risk_treatment = { risk = "r2" } }, expects = no },
  { "its control was found effective", change = undone, put = { control_check = check } },
  { "its control was found not effective", tempting = true, change = undone, put = { control_check = but(check, { result = "partly" }) }, expects = no },
  { "another control was found effective", tempting = true, change = undone, put = { control_check = but(check, { control = "ISO42001:A.7.5" }) }, expects = no },
  { "the control of another risk was found effective", tempting = true, change = { risk_treatment = { risk = "r2", done_at = blank } }, put = { control_check = check }, expects = no },
  { "not lower", change = { risk = { residual = 12 } }, drop = { "risk_treatment" }, expects = none },
  { "one step lower", change = { risk = { residual = 11 } }, drop = { "risk_treatment" }, expects = no },
  { "what remains was left empty", change = { risk = { residual = blank } }, expects = { ["by-something"] = "undetermined", rule = "undetermined" } },
})
