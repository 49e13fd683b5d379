local control = "ISO42001:A.6.1.3"
local process = { id = "p1", theme = "responsible_development", in_use_since = "2024-01-01", document = "d1", criteria = "gates", owner = "r1" }
local other = { id = "p2", theme = "responsible_use", in_use_since = "2024-01-01", document = "d1", criteria = "x", owner = "r1" }
local function run(changes) return { process = { but(process, changes), other } } end
local sentence, subject = "A.6.1.3-development-process/lived", "organization:org"
local fine = {
  facts = shared.chosen(control, { process = { process, other }, document = { id = "d1", status = "approved" }, attestation = { said(sentence, subject) } }),
  complete = { "process" },
  advice = { "approved", "criteria", "lived" },
  expects = { written = "satisfied", approved = "satisfied", criteria = "satisfied", lived = "satisfied" },
}
local nothing = { written = "not_satisfied", approved = "not_satisfied", criteria = "not_satisfied" }
cases(lines(fine, {
  { "written, approved, in use", {}, {} },
  { "in use since today", run { in_use_since = "2025-01-01" }, {} },
  { "in use from tomorrow", run { in_use_since = "2025-01-02" }, { written = "not_satisfied" }, tempting = true },
  { "not in use", run { in_use_since = blank }, { written = "not_satisfied" }, tempting = true },
  { "no document", run { document = blank }, { written = "not_satisfied", approved = "undetermined" } },
  { "not applicable is no document", run { document = na }, { written = "not_satisfied", approved = "undetermined" } },
  { "the control stays satisfied though the text is a draft: 7.5.2 asks for approval", { document = { status = "draft" } }, { approved = "not_satisfied" }, tempting = true },
  { "the process for another thing", { process = { other } }, nothing, tempting = true },
  { "nothing on file", { process = false, attestation = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { process = false }, nothing },
  { "the control stays satisfied though no stage has criteria", run { criteria = blank }, { criteria = "not_satisfied" } },
  { "the control stays satisfied though nobody owns it", run { owner = blank }, { criteria = "not_satisfied" } },
  { "the control stays satisfied though work goes another way", { attestation = { said(sentence, subject, { answer = "no" }) } }, { lived = "not_satisfied" } },
}))
cases(shared.statements(fine, control, "general"))
cases(asked(fine, sentence))
