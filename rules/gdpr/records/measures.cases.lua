local of, about = "measures/kept", "organization:org"
local paper = { id = "d1", covers = { "GDPR:Art.24", "GDPR:Art.32" }, status = "approved", approved_at = "2024-02-01" }
local other = but(paper, { id = "d2", covers = { "GDPR:Art.30" } })
local fine = {
  facts = { organization = { id = "org", name = "Us" }, processing_activity = shared.processing, document = { paper, other }, attestation = { said(of, about) } },
  complete = { "document", "processing_activity", "attestation" },
  expects = { written = "satisfied", kept = "satisfied" },
}
local function with(changes) return { document = { but(paper, changes), other } } end
cases(lines(fine, {
  { "written down and looked at", {}, {} },
  { "papers about something else", { document = { other } }, { written = "not_satisfied" }, tempting = true },
  { "a draft", with { status = "draft" }, { written = "not_satisfied" }, tempting = true },
  { "of no day", with { approved_at = blank }, { written = "not_satisfied" }, tempting = true },
  { "from today", with { approved_at = "2025-01-01" }, {} },
  { "from tomorrow", with { approved_at = "2025-01-02" }, { written = "not_satisfied" }, tempting = true },
  { "no register of papers that is known to be whole", { document = false }, { written = "undetermined" }, complete = { "processing_activity", "attestation" } },
  { "no use of data in a record that is whole", { processing_activity = false }, "not_applicable" },
  { "no use of data in a record that may lack some", { processing_activity = false }, "undetermined", complete = { "document", "attestation" } },
}), shared.answers(fine, "kept", of, about), shared.bound(fine))
