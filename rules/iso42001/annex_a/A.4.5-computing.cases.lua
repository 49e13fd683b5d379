local control = "ISO42001:A.4.5"
local host = { id = "r1", system = "s1", type = "compute", name = "Cluster", location = "Porto", quantity = "8 cards", footprint = "2 t a year" }
local rest = { but(host, { id = "r2", system = "s2", location = blank }), { id = "r3", system = "s1", type = "tool", name = "Trainer", location = blank, quantity = "1", footprint = "none" } }
local function hosts(changes) return { resource = with({ but(host, changes) }, rest) } end
local fine = {
  facts = shared.chosen(control, { resource = hosts().resource }),
  complete = { "resource" },
  subject = "s1",
  advice = { "where", "footprint" },
  expects = { recorded = "satisfied", where = "satisfied", footprint = "satisfied" },
}
local nothing = { recorded = "not_satisfied", where = "not_applicable", footprint = "not_satisfied" }
cases(lines(fine, {
  { "on record", {}, {} },
  { "being developed", { ai_system = { { id = "s1", stage = "developed" } } }, {} },
  { "being put into use", { ai_system = { { id = "s1", stage = "deployed" } } }, {} },
  { "retired", { ai_system = { { id = "s1", stage = "retired" } } }, "not_applicable" },
  { "a system it runs on", hosts { type = "system" }, {} },
  { "without a name", hosts { name = blank }, { recorded = "not_satisfied" } },
  { "not applicable names nothing", hosts { name = na }, { recorded = "not_satisfied" }, tempting = true },
  { "a tool is no computer", { resource = rest }, nothing, tempting = true },
  { "nothing on file", { resource = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { resource = false }, nothing },
  { "the control stays satisfied though nobody knows where it is", hosts { location = blank }, { where = "not_satisfied" } },
  { "nobody knows how much", hosts { quantity = blank }, { where = "not_satisfied" } },
  { "a system somewhere", hosts { type = "system", location = blank }, { where = "not_satisfied" } },
  { "the control stays satisfied though nobody estimated its footprint", hosts { footprint = blank }, { footprint = "not_satisfied" } },
  { "one host of two is somewhere", { resource = with({ host, but(host, { id = "r4", location = blank }) }, rest) }, { where = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
