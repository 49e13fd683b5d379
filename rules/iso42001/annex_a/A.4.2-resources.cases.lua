local control = "ISO42001:A.4.2"
local need = { id = "r1", system = "s1", stage = "operated", type = "compute", documented_at = "2024-03-01" }
local foreign = but(need, { id = "r2", system = "s2" })
local function needs(changes) return { resource = { but(need, changes), foreign } } end
local fine = {
  facts = but(shared.chosen(control, { resource = { need, foreign } }), { ai_system = { id = "s1", name = "Triage", stage = "operated", stage_since = "2024-03-01" } }),
  complete = { "resource" },
  subject = "s1",
  advice = { "kept-up" },
  expects = { recorded = "satisfied", ["this-stage"] = "satisfied", ["kept-up"] = "satisfied" },
}
local nothing = { recorded = "not_satisfied", ["this-stage"] = "not_satisfied", ["kept-up"] = "not_satisfied" }
cases(lines(fine, {
  { "on record for the stage it is in", {}, {} },
  { "being developed", but(needs { stage = "developed" }, { ai_system = { stage = "developed" } }), {} },
  { "being put into use", but(needs { stage = "deployed" }, { ai_system = { stage = "deployed" } }), {} },
  { "a mere idea", { ai_system = { stage = "initiated" } }, "not_applicable" },
  { "a resource of no sort", needs { type = blank }, { recorded = "not_satisfied", ["this-stage"] = "not_satisfied" } },
  { "of a sort that does not apply", needs { type = na }, { recorded = "not_satisfied", ["this-stage"] = "not_satisfied" }, tempting = true },
  { "what it needed while it was developed", needs { stage = "developed" }, { ["this-stage"] = "not_satisfied" }, tempting = true },
  { "nothing on file", { resource = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { resource = false }, nothing },
  { "the resources of another system", { resource = { foreign } }, nothing, tempting = true },
  { "the control stays satisfied though the record is a day older than the stage", needs { documented_at = "2024-02-29" }, { ["kept-up"] = "not_satisfied" } },
  { "looked at today", needs { documented_at = "2025-01-01" }, {} },
  { "to be looked at tomorrow", needs { documented_at = "2025-01-02" }, { ["kept-up"] = "not_satisfied" } },
}))
cases(shared.statements(fine, control))

local personal = but(fine.facts, { ai_system = { id = "s1", name = "Triage", stage = "operated", personal_data = true }, resource = { foreign } })
case { "for a system with personal data it weighs one more", facts = personal, complete = fine.complete, subject = "s1", expects = { recorded = "not_satisfied", severity = "medium" } }
