local control = "ISO27001:A.5.24"
local fine = { "one plan for both", facts = { organization = { id = "org", name = "Org" }, control_statement = shared.stated(control),
    document = { { id = "d1", covers = { control, "ISO42001:A.8.4" }, status = "approved", approved_at = "2024-02-01" }, { id = "d2", covers = { "ISO42001:A.8.4" }, status = "approved", approved_at = "2024-02-01" }, { id = "d3", covers = { control }, status = "draft", approved_at = blank } } },
  complete = { "document" }, advice = { "both" }, expects = { settled = "satisfied", both = "satisfied" } }
cases(lines(fine, with({ { fine[1] } }, with({
  { "nothing is on file", { document = false }, "undetermined", complete = {} },
  { "nothing was settled", { document = false }, "not_satisfied" },
  { "a plan for AI alone", { document = { covers = { "ISO42001:A.8.4" } } }, "not_satisfied", tempting = true },
  { "a plan for security alone", { document = { covers = { control } } }, { both = "not_satisfied" } },
  { "a draft", { document = { status = "draft" } }, { settled = "not_satisfied" }, tempting = true },
  { "approved today", { document = { approved_at = "2025-01-01" } }, {} },
  { "approved tomorrow", { document = { approved_at = "2025-01-02" } }, { settled = "not_satisfied" }, tempting = true },
  { "approved on no day", { document = { approved_at = blank } }, { settled = "not_satisfied" }, tempting = true },
}, shared.statements(control)))))
