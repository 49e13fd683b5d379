local control = "ISO42001:A.8.5"
local duty, other = { id = "b1", title = "report serious incidents", reporting = true }, { id = "b2", title = "keep records", reporting = false }
local run = { { id = "p1", theme = "reporting", in_use_since = "2025-01-01" }, { id = "p2", theme = "legal", in_use_since = "2024-01-01" } }
local fine = {
  facts = shared.chosen(control, { obligation = { duty, other }, process = run }),
  complete = { "obligation", "process" },
  advice = { "process" },
  expects = { listed = "satisfied", process = "satisfied" },
}
local no = { listed = "not_satisfied" }
cases(lines(fine, {
  { "listed", {}, {} },
  { "one listed well, one without words", { obligation = { duty, { id = "b3", title = blank, reporting = true } } }, {} },
  { "a duty without words", { obligation = { { id = "b1", title = blank, reporting = true }, other } }, no },
  { "not applicable is no duty", { obligation = { { id = "b1", title = na, reporting = true }, other } }, no },
  { "other duties only", { obligation = { other } }, no, tempting = true },
  { "nobody asked which duties are to report", { obligation = { { id = "b2", title = "keep records" } } }, { listed = "undetermined" } },
  { "nothing on file", { obligation = false, process = false }, "undetermined", complete = {} },
  { "nothing in complete registers", { obligation = false, process = false }, { listed = "not_satisfied", process = "not_satisfied" } },
  { "the control stays satisfied though no process runs yet", { process = { { id = "p1", theme = "reporting", in_use_since = "2025-01-02" }, run[2] } }, { process = "not_satisfied" } },
}))
cases(shared.statements(fine, control, "general"))
