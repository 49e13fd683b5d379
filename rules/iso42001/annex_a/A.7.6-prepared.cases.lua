local control = "ISO42001:A.7.6"
local step = { id = "e1", dataset = "d1", type = "prepare", method = "median for gaps", reason = "few gaps", at = "2024-06-10", tool = "pipeline 3" }
local rest = { but(step, { id = "e2", dataset = "d2", tool = blank }), { id = "e3", dataset = "d1", type = "update", method = "x", reason = "x", at = "2024-08-01", tool = blank } }
local function steps(changes) return { lineage_event = with({ but(step, changes) }, rest) } end
local fine = {
  facts = shared.chosen(control, { dataset_use = { id = "u1", system = "s1", dataset = "d1", purpose = "train", from = "2024-06-10" }, lineage_event = steps().lineage_event }),
  complete = { "lineage_event" },
  advice = { "first" },
  expects = { method = "satisfied", reason = "satisfied", first = "satisfied" },
}
local nothing = { method = "not_satisfied", reason = "not_satisfied", first = "not_applicable" }
local list = {
  { "how and why", {}, {} },
  { "labelled", steps { type = "label" }, {} },
  { "no method", steps { method = blank }, { method = "not_satisfied" } },
  { "a method that does not apply", steps { method = na }, { method = "not_satisfied" }, tempting = true },
  { "a method without a reason", steps { reason = blank }, { reason = "not_satisfied" }, tempting = true },
  { "a reason that does not apply", steps { reason = na }, { reason = "not_satisfied" } },
  { "an update is no preparation", { lineage_event = rest }, nothing, tempting = true },
  { "nothing on file", { lineage_event = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { lineage_event = false }, nothing },
  { "the control stays satisfied though data was prepared the day after its use began", steps { at = "2024-06-11" }, { first = "not_satisfied" } },
  { "labelled the day after its use began", steps { type = "label", at = "2024-06-11" }, { first = "not_satisfied" } },
  { "the control stays satisfied though nobody knows by what means", steps { tool = blank }, { first = "not_satisfied" } },
  { "prepared twice, once too late", { lineage_event = with({ step, but(step, { id = "e4", at = "2024-07-01" }) }, rest) }, { first = "not_satisfied" } },
  { "used from today", { dataset_use = { from = "2025-01-01" } }, {} },
  { "to be used from tomorrow", { dataset_use = { from = "2025-01-02" } }, "not_applicable" },
  { "data that comes in while the system runs", { dataset_use = { purpose = "run" } }, "not_applicable" },
}
for _, purpose in ipairs { "validate", "test", "improve" } do list[#list + 1] = { "used to " .. purpose, { dataset_use = { purpose = purpose } }, {} } end
cases(lines(fine, list))
cases(shared.statements(fine, control, "system"))
