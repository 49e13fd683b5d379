equivalent { "looked-at/empty undetermined", "where the sentence applies, a plan is in scope" }

local control = "ISO42001:A.8.4"
local plan = { id = "d1", type = "plan", covers = { "ISO42001:A.8.4" }, status = "approved", approved_at = "2024-06-10", next_review = "2025-01-01" }
local other = but(plan, { id = "d2", covers = { "ISO42001:A.8.5" } })
local note = but(plan, { id = "d3", type = "record" })
local draft = but(plan, { id = "d4", status = "draft", approved_at = blank })
local function planned(changes) return { document = { but(plan, changes), other, note, draft } } end
local fine = {
  facts = shared.chosen(control, { document = { plan, other, note, draft }, process = { { id = "p1", theme = "incident_communication", in_use_since = "2025-01-01" }, { id = "p2", theme = "reporting", in_use_since = "2024-01-01" } } }),
  complete = { "document", "process" },
  advice = { "practised" },
  expects = { plan = "satisfied", ["looked-at"] = "satisfied", practised = "satisfied" },
}
local gone = { plan = "not_satisfied", ["looked-at"] = "not_applicable" }
cases(lines(fine, {
  { "approved, and not due yet", {}, {} },
  { "a procedure", planned { type = "procedure" }, {} },
  { "a draft", planned { status = "draft" }, gone, tempting = true },
  { "approved on no day", planned { approved_at = blank }, { plan = "not_satisfied" }, tempting = true },
  { "approved today", planned { approved_at = "2025-01-01" }, {} },
  { "to be approved tomorrow", planned { approved_at = "2025-01-02" }, { plan = "not_satisfied" } },
  { "plans for other things", { document = { other, note } }, gone, tempting = true },
  { "a look was due yesterday", planned { next_review = "2024-12-31" }, { ["looked-at"] = "not_satisfied" }, tempting = true },
  { "a procedure that was due yesterday", planned { type = "procedure", next_review = "2024-12-31" }, { ["looked-at"] = "not_satisfied" } },
  { "no look promised", planned { next_review = blank }, { ["looked-at"] = "not_applicable" } },
  { "two plans, one of them due long ago", { document = { plan, but(plan, { id = "d5", next_review = "2023-01-01" }) } }, {} },
  { "nothing on file", { document = false, process = false }, "undetermined", complete = {} },
  { "nothing in complete registers", { document = false, process = false }, but(gone, { practised = "not_satisfied" }) },
  { "the control stays satisfied though no process runs it", { process = { { id = "p1", theme = "incident_communication", in_use_since = "2025-01-02" }, { id = "p2", theme = "reporting", in_use_since = "2024-01-01" } } }, { practised = "not_satisfied" } },
}))
cases(shared.statements(fine, control, "general"))
