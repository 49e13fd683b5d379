local control = "ISO42001:A.6.1.2"
local gate = { id = "l1", system = "s1", type = "gate", traces_to = { "objective:o1" }, performed_at = "2024-06-10", criteria = "recall of women" }
local foreign = { id = "l2", system = "s1", type = "gate", traces_to = { "objective:o2" }, performed_at = "2024-06-10", criteria = "x" }
local function steps(changes) return { lifecycle_record = { but(gate, changes), foreign } } end
local fine = {
  facts = shared.chosen(control, { objective = { id = "o1", theme = "responsible_development", statement = "x", status = "running" }, lifecycle_record = { gate, foreign } }),
  complete = { "lifecycle_record" },
  advice = { "gate" },
  expects = { ["built-in"] = "satisfied", gate = "satisfied" },
}
local nothing = { ["built-in"] = "not_satisfied", gate = "not_satisfied" }
local list = {
  { "a gate asks for it", {}, {} },
  { "the gate was passed today", steps { performed_at = "2025-01-01" }, {} },
  { "the gate is to be passed tomorrow", steps { performed_at = "2025-01-02" }, { ["built-in"] = "not_satisfied" }, tempting = true },
  { "a gate without a date", steps { performed_at = blank }, { ["built-in"] = "not_satisfied" }, tempting = true },
  { "steps that go back to another objective", { lifecycle_record = { foreign } }, nothing, tempting = true },
  { "a handover is no step of development", steps { type = "handover" }, nothing },
  { "nothing on file", { lifecycle_record = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { lifecycle_record = false }, nothing },
  { "the control stays satisfied though the gate has no criteria", steps { criteria = blank }, { gate = "not_satisfied" } },
  { "an objective of use", { objective = { theme = "responsible_use" } }, "not_applicable" },
  { "accountability is reached by other means, too", { objective = { theme = "ISO42001:C.2.1" } }, "not_applicable" },
  { "dropped", { objective = { status = "dropped" } }, "not_applicable" },
  { "still planned", { objective = { status = "planned" } }, "not_applicable" },
}
for _, i in ipairs { 3, 5, 7, 8, 9, 10 } do list[#list + 1] = { "an objective by the id of Annex C.2." .. i, { objective = { theme = "ISO42001:C.2." .. i } }, {} } end
for _, type in ipairs { "spec", "design", "decision", "plan" } do list[#list + 1] = { "a step that is a " .. type, steps { type = type }, { gate = "not_satisfied" } } end
cases(lines(fine, list))
cases(shared.statements(fine, control, "general"))
