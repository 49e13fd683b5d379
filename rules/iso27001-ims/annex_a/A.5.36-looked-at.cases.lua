local control = "ISO27001:A.5.36"
local check = { id = "ck1", control = "ISO27001:A.8.15", at = "2024-06-01", result = "effective" }
local audit = { id = "au1", standards = { "ISO27001" }, to = "2024-06-01" }
local fine = { "checked and audited", facts = { organization = { id = "org", name = "Org" }, control_statement = shared.stated(control),
    control_check = { check, { id = "ck2", control = "ISO42001:A.2.2", at = "2024-06-01", result = "effective" }, but(check, { id = "ck3", result = blank }) },
    audit = { audit, { id = "au2", standards = { "ISO42001" }, to = "2024-06-01" }, { id = "au3", standards = { "ISO27001" }, to = blank } } },
  complete = { "control_check", "audit" }, expects = { kept = "satisfied", apart = "satisfied" } }
cases(lines(fine, with({ { fine[1] } }, with({
  { "nothing is on file", { control_check = false, audit = false }, "undetermined", complete = {} },
  { "nobody looked", { control_check = false, audit = false }, "not_satisfied" },
  { "looks at AI alone", { control_check = { control = "ISO42001:A.2.2" }, audit = { standards = { "ISO42001" } } }, "not_satisfied", tempting = true },
  { "no result", { control_check = { result = blank } }, { kept = "not_satisfied" }, tempting = true },
  { "a year ago but a day", { control_check = { at = "2024-01-02" } }, {} },
  { "a year ago", { control_check = { at = "2024-01-01" } }, { kept = "not_satisfied" }, tempting = true },
  { "the audit ends today", { audit = { to = "2025-01-01" } }, {} },
  { "the audit ends tomorrow", { audit = { to = "2025-01-02" } }, { apart = "not_satisfied" }, tempting = true },
  { "the audit was never held", { audit = { to = blank } }, { apart = "not_satisfied" }, tempting = true },
}, shared.statements(control)))))
