local process = { id = "pr1", theme = "document_control", document = "d1", in_use_since = "2023-01-01" }
local fine = { "one process for both", facts = { organization = { id = "org", name = "Org" },
    process = { process, { id = "pr2", theme = "internal_audit", document = "d1", in_use_since = "2023-01-01" }, but(process, { id = "pr3", document = "d2" }), but(process, { id = "pr4", document = "d3", in_use_since = blank }) },
    document = { { id = "d1", status = "approved", covers = { "ISO27001:7.5.3", "ISO42001:7.5.3" } }, { id = "d2", status = "approved", covers = { "ISO42001:7.5.3" } }, { id = "d3", status = "draft", covers = { "ISO27001:7.5.3" } } } },
  complete = { "process" }, advice = { "one" }, expects = { arranged = "satisfied", one = "satisfied" } }
cases(lines(fine, {
  { fine[1] },
  { "nothing is on file", { process = false, document = false }, "undetermined", complete = {} },
  { "a process of its own", { process = { theme = "ISO27001:7.5.3" }, document = { covers = { "ISO27001:7.5.3" } } }, { one = "not_satisfied" } },
  { "a process of its own that both use", { process = { but(process, { theme = "ISO27001:7.5.3" }) } }, {} },
  { "document control for AI alone", { process = { but(process, { document = "d2" }) } }, "undetermined", tempting = true },
  { "a process for audits", { process = { but(process, { theme = "internal_audit" }) } }, "undetermined", tempting = true },
  { "described in a draft", { document = { status = "draft" } }, { arranged = "not_satisfied" }, tempting = true },
  { "in use from today", { process = { in_use_since = "2025-01-01" } }, {} },
  { "in use from tomorrow", { process = { in_use_since = "2025-01-02" } }, { arranged = "not_satisfied" }, tempting = true },
  { "never brought into use", { process = { in_use_since = blank } }, { arranged = "not_satisfied" }, tempting = true },
}))
