local control = "ISO42001:A.7.5"
local made = { id = "e1", dataset = "d1", type = "abstract", at = "2024-02-01", parent = "d0" }
local gone = { id = "e2", dataset = "d1", type = "dispose", at = "2024-12-01" }
local foreign = { { id = "e3", dataset = "d2", type = "abstract", at = "2024-02-01", parent = blank }, { id = "e4", dataset = "d2", type = "dispose", at = "2024-12-01" } }
local function events(first, second) return { lineage_event = with({ but(made, first), but(gone, second) }, foreign) } end
local use, other = { id = "u1", dataset = "d1", system = "s1", from = "2024-06-10" }, { id = "u2", dataset = "d2", system = "s1", from = "2024-06-10" }
local fine = {
  facts = shared.chosen(control, { dataset = { { id = "d1", name = "Scans", disposed_at = "2024-12-01" }, { id = "d2", name = "Other" } }, dataset_use = { use, other }, lineage_event = events().lineage_event }),
  complete = { "lineage_event", "dataset_use" },
  subject = "d1",
  advice = { "parents" },
  expects = { recorded = "satisfied", ["to-the-end"] = "satisfied", parents = "satisfied" },
}
local list = {
  { "from the beginning to the end", {}, {} },
  { "made by a step without a date", events { at = blank }, { recorded = "not_satisfied" }, tempting = true },
  { "made today", events { at = "2025-01-01" }, {} },
  { "to be made tomorrow", events { at = "2025-01-02" }, { recorded = "not_satisfied" } },
  { "a label tells not where it came from", events { type = "label" }, { recorded = "not_satisfied", parents = "not_applicable" }, tempting = true },
  { "disposed of without a date", events({}, { at = blank }), { ["to-the-end"] = "not_satisfied" }, tempting = true },
  { "disposed of, and the record speaks of tomorrow", events({}, { at = "2025-01-02" }), { ["to-the-end"] = "not_satisfied" } },
  { "disposed of, and the record speaks of today", events({}, { at = "2025-01-01" }), {} },
  { "disposed of, and not on record", { lineage_event = with({ made }, foreign) }, { ["to-the-end"] = "not_satisfied" } },
  { "still here", { dataset = { { id = "d1", disposed_at = blank } } }, { ["to-the-end"] = "not_applicable" } },
  { "to be disposed of tomorrow", { dataset = { { id = "d1", disposed_at = "2025-01-02" } } }, { ["to-the-end"] = "not_applicable" } },
  { "disposed of today", { dataset = { { id = "d1", disposed_at = "2025-01-01" } } }, {} },
  { "nothing on file", { lineage_event = false }, "undetermined", complete = { "dataset_use" } },
  { "nothing in a complete register", { lineage_event = false }, { recorded = "not_satisfied", ["to-the-end"] = "not_satisfied", parents = "not_applicable" } },
  { "the lineage of other data", { lineage_event = foreign }, { recorded = "not_satisfied", ["to-the-end"] = "not_satisfied", parents = "not_applicable" }, tempting = true },
  { "the control stays satisfied though nobody knows from what it was made", events { parent = blank }, { parents = "not_satisfied" } },
  { "to be used from tomorrow", { dataset_use = { but(use, { from = "2025-01-02" }), other } }, "not_applicable" },
  { "used from today", { dataset_use = { but(use, { from = "2025-01-01" }), other } }, {} },
  { "used twice", { dataset_use = { use, but(use, { id = "u3" }), other } }, {} },
  { "used by nobody", { dataset_use = { other } }, "not_applicable" },
}
for _, type in ipairs { "create", "transfer" } do list[#list + 1] = { "a record of: " .. type, events { type = type }, { parents = "not_applicable" } } end
for _, type in ipairs { "transcribe", "prepare" } do
  list[#list + 1] = { "a record of: " .. type, events { type = type }, {} }
  list[#list + 1] = { "from nobody knows what: " .. type, events { type = type, parent = blank }, { parents = "not_satisfied" } }
end
cases(lines(fine, list))
cases(shared.statements(fine, control, "general"))
