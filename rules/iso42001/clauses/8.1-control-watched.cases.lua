local fine = {
  "looked at within the interval",
  complete = { "control_check", "process" },
  expects = { checked = "satisfied", ["as-often"] = "satisfied", lately = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    control_statement = { id = "c1", control = "ISO42001:A.7.4", applicable = true },
    control_check = { id = "k1", control = "ISO42001:A.7.4", result = "not", at = "2024-10-01" },
    process = { id = "p1", theme = "operation", interval = months(6) },
  },
}
case(fine)
local none = { checked = "not_satisfied", ["as-often"] = "not_applicable", lately = "not_satisfied", rule = "not_satisfied" }
shared.vary(fine, {
  { "never looked at", drop = { "control_check" }, expects = none },
  { "another control was looked at", tempting = true, change = { control_check = { control = "ISO42001:A.7.5" } }, expects = none },
  { "checks may be elsewhere", drop = { "control_check" }, open = { "control_check" }, expects = { checked = "undetermined", ["as-often"] = "undetermined", lately = "undetermined", rule = "undetermined" } },
  { "looked at, with no result", tempting = true, change = { control_check = { result = blank } }, expects = { checked = "not_satisfied", rule = "not_satisfied" } },
  { "looked at on a day nobody noted", tempting = true, change = { control_check = { at = blank } }, expects = { checked = "not_satisfied", ["as-often"] = "not_satisfied", lately = "not_satisfied", rule = "not_satisfied" } },
  { "looked at today", change = { control_check = { at = "2025-01-01" } } },
  { "to be looked at tomorrow", tempting = true, change = { control_check = { at = "2025-01-02" } }, expects = { checked = "not_satisfied", ["as-often"] = "not_satisfied", lately = "not_satisfied", rule = "not_satisfied" } },
  { "the last day of the interval", change = { control_check = { at = "2024-07-02" } } },
  { "one day late", tempting = true, change = { control_check = { at = "2024-07-01" } }, expects = { ["as-often"] = "not_satisfied", rule = "not_satisfied" } },
  { "no interval was promised", change = { process = { interval = blank }, control_check = { at = "2024-07-01" } }, expects = { ["as-often"] = "not_applicable" } },
  { "another process has one", put = { process = { { id = "p1", theme = "operation", interval = blank }, { id = "p2", theme = "monitoring", interval = months(1) } } }, expects = { ["as-often"] = "not_applicable" } },
  { "another process has a shorter one", put = { process = { fine.facts.process, { id = "p2", theme = "monitoring", interval = months(1) } } } },
  { "the last day of the year", change = { process = { interval = blank }, control_check = { at = "2024-01-02" } }, expects = { ["as-often"] = "not_applicable" } },
  { "the control stays good though nobody looked for a year", change = { process = { interval = blank }, control_check = { at = "2024-01-01" } }, expects = { ["as-often"] = "not_applicable", lately = "not_satisfied" } },
  { "excluded", change = { control_statement = { applicable = false } }, drop = { "control_check" }, expects = { checked = "not_applicable", ["as-often"] = "not_applicable", lately = "not_applicable", rule = "not_applicable" } },
  { "one of two checks is old", put = { control_check = { fine.facts.control_check, { id = "k0", control = "ISO42001:A.7.4", result = blank, at = "2022-01-01" } } } },
  { "a new check of another control beside an old one of this", tempting = true, put = { control_check = { { id = "k0", control = "ISO42001:A.7.4", result = "effective", at = "2022-01-01" }, { id = "k1", control = "ISO42001:A.7.5", result = "effective", at = "2024-12-01" } } },
    expects = { ["as-often"] = "not_satisfied", lately = "not_satisfied", rule = "not_satisfied" } },
})
equivalent { "as-often/empty undetermined", "the sentence applies only where a check of the control is in scope" }

shared.vary(fine, {
  { "a control of information security, looked at by others", change = { control_statement = { control = "ISO27001:A.8.15" } }, expects = { checked = "not_applicable", ["as-often"] = "not_applicable", lately = "not_applicable", rule = "not_applicable" } },
  { "which control it is was left open", change = { control_statement = { control = blank } }, expects = none },
})
