local control = "ISO42001:A.9.2"
local process = { id = "p1", theme = "responsible_use", in_use_since = "2024-01-01", document = "d1" }
local other = { id = "p2", theme = "responsible_development", in_use_since = "2024-01-01", document = "d1" }
local function run(changes) return { process = { but(process, changes), other } } end
local use = { id = "u1", system = "s1", started_at = "2024-06-10", ended_at = blank, approved = "a1" }
local early = { id = "u2", system = "s1", started_at = "2024-06-01", ended_at = "2024-12-31", approved = "a1" }
local planned = { id = "u3", system = "s1", started_at = "2025-01-02", ended_at = blank, approved = blank }
local function uses(changes) return { use_case = { but(use, changes), early, planned } } end
local fine = {
  facts = shared.chosen(control, { process = { process, other }, document = { id = "d1", status = "approved" }, use_case = { use, early, planned }, approval = { id = "a1", at = "2024-06-10" } }),
  complete = { "process", "use_case" },
  advice = { "approved", "new-uses" },
  expects = { written = "satisfied", approved = "satisfied", ["new-uses"] = "satisfied" },
}
local nothing = { written = "not_satisfied", approved = "not_satisfied" }
local unapproved = { ["new-uses"] = "not_satisfied" }
cases(lines(fine, {
  { "written, approved, in use", {}, {} },
  { "in use since today", run { in_use_since = "2025-01-01" }, {} },
  { "in use from tomorrow", run { in_use_since = "2025-01-02" }, { written = "not_satisfied" }, tempting = true },
  { "not in use", run { in_use_since = blank }, { written = "not_satisfied" }, tempting = true },
  { "no document", run { document = blank }, { written = "not_satisfied", approved = "undetermined" } },
  { "not applicable is no document", run { document = na }, { written = "not_satisfied", approved = "undetermined" } },
  { "the control stays satisfied though the text is a draft: 7.5.2 asks for approval", { document = { status = "draft" } }, { approved = "not_satisfied" }, tempting = true },
  { "the rules of development are others", { process = { other } }, nothing, tempting = true },
  { "nothing on file", { process = false, use_case = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { process = false }, nothing },
  { "no use at all, in a complete register", { use_case = false }, { ["new-uses"] = "not_applicable" } },
  { "the control stays satisfied though a use was approved the day after it began", { approval = { at = "2024-06-11" } }, unapproved },
  { "a use that nobody approved", uses { approved = blank }, unapproved },
  { "a use that began today, unapproved", uses { started_at = "2025-01-01", approved = blank }, unapproved },
  { "a use that ends today, unapproved", uses { ended_at = "2025-01-01", approved = blank }, unapproved },
  { "one use approved, one not", { use_case = { use, but(use, { id = "u4", approved = blank }) } }, unapproved },
}))
cases(shared.statements(fine, control, "general"))
