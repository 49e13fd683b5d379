local fine = { "all of it", facts = { document = { id = "d1", title = "Access", type = "procedure", status = "approved", covers = { "ISO42001:7.5.3", "ISO27001:A.5.15" }, version = "3", approver = "p1", approved_at = "2024-02-01", next_review = "2025-02-01" } },
  expects = { identified = "satisfied", approved = "satisfied", ["looked-at"] = "satisfied" } }
local u = unasked
cases(lines(fine, {
  { fine[1] },
  { "nobody asked", { document = { title = u, version = u, approver = u, approved_at = u, next_review = u } }, "undetermined" },
  { "no title", { document = { title = blank } }, { identified = "not_satisfied" }, tempting = true },
  { "no version", { document = { version = blank } }, { identified = "not_satisfied" }, tempting = true },
  { "nobody approved it", { document = { approver = blank } }, { approved = "not_satisfied" }, tempting = true },
  { "approved on no day", { document = { approved_at = blank } }, { approved = "not_satisfied" }, tempting = true },
  { "approved today", { document = { approved_at = "2025-01-01" } }, {} },
  { "approved tomorrow", { document = { approved_at = "2025-01-02" } }, { approved = "not_satisfied" }, tempting = true },
  { "due today", { document = { next_review = "2025-01-01" } }, {} },
  { "due yesterday", { document = { next_review = "2024-12-31" } }, { ["looked-at"] = "not_satisfied" }, tempting = true },
  { "no day was set", { document = { next_review = blank } }, { ["looked-at"] = "not_applicable" } },
  { "a draft", { document = { status = "draft" } }, "not_applicable" },
  { "a document from outside", { document = { type = "external" } }, "not_applicable" },
  { "a document on AI alone", { document = { covers = { "ISO42001:7.5.3" } } }, "not_applicable" },
}))
