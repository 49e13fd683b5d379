local control = "ISO42001:A.7.5"
local process = { id = "p1", theme = "data_provenance", in_use_since = "2024-01-01", document = "d1" }
local other = { id = "p2", theme = "data_management", in_use_since = "2024-01-01", document = "d1" }
local function run(changes) return { process = { but(process, changes), other } } end
local fine = {
  facts = shared.chosen(control, { process = { process, other } }),
  complete = { "process" },
  expects = { written = "satisfied" },
}
local no = { written = "not_satisfied" }
cases(lines(fine, {
  { "written and in use", {}, {} },
  { "in use since today", run { in_use_since = "2025-01-01" }, {} },
  { "in use from tomorrow", run { in_use_since = "2025-01-02" }, no, tempting = true },
  { "not in use", run { in_use_since = blank }, no, tempting = true },
  { "no document", run { document = blank }, no },
  { "not applicable is no document", run { document = na }, no },
  { "a process for another thing", { process = { other } }, no, tempting = true },
  { "nothing on file", { process = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { process = false }, no },
}))
cases(shared.statements(fine, control, "general"))
