local sentence = "4.3-scope/borders"
local fine = { "one document for both scopes",
  facts = { organization = { id = "org", name = "Org" }, attestation = { said(sentence, "organization:org") },
    document = { { id = "d1", covers = { "ISO27001:4.3", "ISO42001:4.3" }, status = "approved", approved_at = "2024-02-01" }, { id = "d2", covers = { "ISO42001:4.3" }, status = "approved", approved_at = "2024-02-01" } } },
  complete = { "document" }, advice = { "both" },
  expects = { ["on-file"] = "satisfied", borders = "satisfied", both = "satisfied" } }
cases(lines(fine, { { fine[1] } }), asked(fine, sentence))
cases(lines(fine, {
  { "the same" },
  { "nothing is on file", { document = false, attestation = false }, "undetermined", complete = {} },
  { "the scope of the AI management system alone", { document = { covers = { "ISO42001:4.3" } } }, { ["on-file"] = "not_satisfied", both = "not_satisfied" }, tempting = true },
  { "two documents", { document = { covers = { "ISO27001:4.3" } } }, { both = "not_satisfied" } },
  { "a draft", { document = { status = "draft" } }, { ["on-file"] = "not_satisfied" }, tempting = true },
  { "approved today", { document = { approved_at = "2025-01-01" } }, {} },
  { "to be approved tomorrow", { document = { approved_at = "2025-01-02" } }, { ["on-file"] = "not_satisfied" }, tempting = true },
  { "approved on no day", { document = { approved_at = blank } }, { ["on-file"] = "not_satisfied" }, tempting = true },
}))
