local control = "ISO42001:A.6.2.3"
local design = { id = "l1", system = "s1", type = "design", document = "d1", traces_to = "system_requirement:q1", criteria = blank }
local decision = { id = "l2", system = "s1", type = "decision", document = "d1", traces_to = blank, criteria = "cost" }
local foreign = { { id = "l3", system = "s2", type = "design", document = "d1", traces_to = "system_requirement:q1" }, { id = "l4", system = "s2", type = "decision", criteria = "cost" } }
local function records(first, second) return { lifecycle_record = with({ but(design, first), but(decision, second) }, foreign) } end
local fine = {
  facts = but(shared.chosen(control, { lifecycle_record = records().lifecycle_record }), { ai_system = { id = "s1", name = "Triage", stage = "operated", origin = "built" } }),
  complete = { "lifecycle_record" },
  subject = "s1",
  advice = { "decisions" },
  expects = { described = "satisfied", traced = "satisfied", decisions = "satisfied" },
}
local nothing = { described = "not_satisfied", traced = "not_satisfied", decisions = "not_satisfied" }
cases(lines(fine, {
  { "written down, and traced", {}, {} },
  { "being developed", { ai_system = { stage = "developed" } }, {} },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "a mere idea", { ai_system = { stage = "initiated" } }, "not_applicable" },
  { "built on open source", { ai_system = { origin = "open_source" } }, {} },
  { "built around a bought part", { ai_system = { origin = "built_and_bought" } }, {} },
  { "bought", { ai_system = { origin = "bought" } }, "not_applicable" },
  { "no design document", records { document = blank }, { described = "not_satisfied" } },
  { "not applicable is no document", records { document = na }, { described = "not_satisfied" }, tempting = true },
  { "a specification is no design", records { type = "spec" }, { described = "not_satisfied", traced = "not_satisfied" }, tempting = true },
  { "a design that goes back to nothing", records { traces_to = blank }, { traced = "not_satisfied" }, tempting = true },
  { "the decision goes back to what the design does not name", records({ traces_to = blank }, { traces_to = "objective:o1" }), {} },
  { "nothing on file", { lifecycle_record = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { lifecycle_record = false }, nothing },
  { "the design of another system", { lifecycle_record = foreign }, nothing, tempting = true },
  { "the control stays satisfied though decisions have no criteria", records({ criteria = "cost" }, { criteria = blank }), { decisions = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
