local control = "ISO42001:A.6.2.2"
local asks = { id = "q1", system = "s1", statement = "finds nine of ten", rationale = "safety", threshold = "recall 0.9", approved = "a1" }
local foreign = { id = "q2", system = "s2", statement = "x", rationale = blank, threshold = blank, approved = "a1" }
local function asked(changes) return { system_requirement = { but(asks, changes), foreign } } end
local fine = {
  facts = but(shared.chosen(control, { system_requirement = asked().system_requirement, approval = { id = "a1", at = "2024-02-01" } }),
    { ai_system = { id = "s1", name = "Triage", stage = "operated", development_began_at = "2024-02-01" } }),
  complete = { "system_requirement" },
  subject = "s1",
  advice = { "before-work", "measurable" },
  expects = { specified = "satisfied", ["before-work"] = "satisfied", measurable = "satisfied" },
}
local nothing = { specified = "not_satisfied", ["before-work"] = "not_satisfied", measurable = "not_applicable" }
cases(lines(fine, {
  { "written down before the work", {}, {} },
  { "while it is being developed", { ai_system = { stage = "developed" } }, {} },
  { "while it is being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "a mere idea", { ai_system = { stage = "initiated" } }, "not_applicable" },
  { "a requirement without words", asked { statement = blank }, { specified = "not_satisfied" } },
  { "a requirement that does not apply", asked { statement = na }, { specified = "not_satisfied" }, tempting = true },
  { "nothing on file", { system_requirement = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { system_requirement = false }, nothing },
  { "the requirements on another system", { system_requirement = { foreign } }, nothing, tempting = true },
  { "the control stays satisfied though they were approved the day after the work began", { approval = { at = "2024-02-02" } }, { ["before-work"] = "not_satisfied" } },
  { "when the work began is not on file", { ai_system = { development_began_at = unasked } }, { ["before-work"] = "undetermined" } },
  { "the control stays satisfied though nobody said why", asked { rationale = blank }, { measurable = "not_satisfied" } },
  { "the control stays satisfied though nobody said when it is met", asked { threshold = blank }, { measurable = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
