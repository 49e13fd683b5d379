local fine = {
  "looked at within the interval",
  complete = { "control_check", "process" },
  advice = { "lately" }, expects = { checked = "satisfied", ["as-often"] = "satisfied", lately = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    control_statement = { id = "c1", control = "ISO42001:A.7.4", applicable = true },
    control_check = { id = "k1", control = "ISO42001:A.7.4", result = "not", at = "2024-10-01" },
    process = { id = "p1", theme = "operation", interval = months(6) },
  },
}
case(fine)
local none = { checked = "not_satisfied", ["as-often"] = "not_applicable", lately = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "never looked at", { control_check = false }, none },
  { "another control was looked at", { control_check = { control = "ISO42001:A.7.5" } }, none, tempting = true },
  { "checks may be elsewhere", { control_check = false }, { checked = "undetermined", ["as-often"] = "undetermined", lately = "undetermined" }, complete = { "process" } },
  { "looked at, with no result", { control_check = { result = blank } }, { checked = "not_satisfied" }, tempting = true },
  { "looked at on a day nobody noted", { control_check = { at = blank } }, { checked = "not_satisfied", ["as-often"] = "not_satisfied", lately = "not_satisfied" }, tempting = true },
  { "looked at today", { control_check = { at = "2025-01-01" } } },
  { "to be looked at tomorrow", { control_check = { at = "2025-01-02" } }, { checked = "not_satisfied", ["as-often"] = "not_satisfied", lately = "not_satisfied" }, tempting = true },
  { "the last day of the interval", { control_check = { at = "2024-07-02" } } },
  { "one day late", { control_check = { at = "2024-07-01" } }, { ["as-often"] = "not_satisfied" }, tempting = true },
  { "no interval was promised", { process = { interval = blank }, control_check = { at = "2024-07-01" } }, { ["as-often"] = "not_applicable" } },
  { "another process has one", { process = { { id = "p1", theme = "operation", interval = blank }, { id = "p2", theme = "monitoring", interval = months(1) } } }, { ["as-often"] = "not_applicable" } },
  { "another process has a shorter one", { process = { fine.facts.process, { id = "p2", theme = "monitoring", interval = months(1) } } } },
  { "the last day of the year", { process = { interval = blank }, control_check = { at = "2024-01-02" } }, { ["as-often"] = "not_applicable" } },
  { "the control stays good though nobody looked for a year", { process = { interval = blank }, control_check = { at = "2024-01-01" } }, { ["as-often"] = "not_applicable", lately = "not_satisfied" } },
  { "excluded", { control_statement = { applicable = false }, control_check = false }, { checked = "not_applicable", ["as-often"] = "not_applicable", lately = "not_applicable" } },
  { "one of two checks is old", { control_check = { fine.facts.control_check, { id = "k0", control = "ISO42001:A.7.4", result = blank, at = "2022-01-01" } } } },
  { "a new check of another control beside an old one of this", { control_check = { { id = "k0", control = "ISO42001:A.7.4", result = "effective", at = "2022-01-01" }, { id = "k1", control = "ISO42001:A.7.5", result = "effective", at = "2024-12-01" } } }, { ["as-often"] = "not_satisfied", lately = "not_satisfied" }, tempting = true },
}))
equivalent { "as-often/empty undetermined", "the sentence applies only where a check of the control is in scope" }

cases(lines(fine, {
  { "a control of information security, looked at by others", { control_statement = { control = "ISO27001:A.8.15" } }, { checked = "not_applicable", ["as-often"] = "not_applicable", lately = "not_applicable" } },
  { "which control it is was left open", { control_statement = { control = blank } }, none },
}))
