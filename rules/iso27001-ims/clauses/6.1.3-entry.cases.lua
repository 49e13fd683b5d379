local entry = { id = "e1", control = "ISO27001:A.8.11", applicable = true, reason = "patients' data", implemented = "yes" }
local fine = { "selected, with its reason, in place",
  facts = { control_statement = entry, risk = { id = "k1", status = "open" }, risk_treatment = { { id = "t1", risk = "k1", controls = { "ISO27001:A.8.11" } }, { id = "t2", risk = "k1", controls = { "ISO27001:A.8.12" } } } },
  complete = { "risk_treatment" },
  expects = { reason = "satisfied", ["in-place"] = "satisfied", ["not-relied-on"] = "not_applicable" } }
local out = but(entry, { applicable = false, implemented = blank })
local outside = { reason = "satisfied", ["in-place"] = "not_applicable", ["not-relied-on"] = "satisfied" }
local other = { { id = "t2", risk = "k1", controls = { "ISO27001:A.8.12" } } }
cases(lines(fine, {
  { fine[1] },
  { "nobody asked", { control_statement = { { id = "e1", control = "ISO27001:A.8.11" } } }, { reason = "undetermined", ["in-place"] = "undetermined", ["not-relied-on"] = "undetermined" } },
  { "no reason", { control_statement = { reason = blank } }, { reason = "not_satisfied" }, tempting = true },
  { "not decided", { control_statement = { applicable = blank } }, { reason = "not_satisfied", ["in-place"] = "undetermined", ["not-relied-on"] = "undetermined" }, tempting = true },
  { "whether it is in place was left open", { control_statement = { implemented = blank } }, { ["in-place"] = "not_satisfied" }, tempting = true },
  { "nobody asked whether it is in place", { control_statement = { implemented = unasked } }, { ["in-place"] = "undetermined" } },
  { "left out, and nothing relies on it", { control_statement = out, risk_treatment = other }, outside },
  { "left out, and nothing is treated", { control_statement = out, risk_treatment = false }, outside },
  { "left out, and a treatment relies on it", { control_statement = out }, but(outside, { ["not-relied-on"] = "not_satisfied" }), tempting = true },
  { "left out, and the risk is closed", { control_statement = out, risk = { status = "closed" } }, outside },
  { "left out, and treatments may be missing", { control_statement = out, risk_treatment = other }, but(outside, { ["not-relied-on"] = "undetermined" }), complete = {} },
  { "a control of another standard", { control_statement = { control = "ISO42001:A.6.2.8" } }, "not_applicable" },
}))
