local control = "ISO42001:A.4.6"
local team = { id = "r1", system = "s1", type = "human", stage = "operated", persons = { "ann", "bob" }, competence = "evaluation" }
local rest = { but(team, { id = "r2", system = "s2", persons = "leo" }), { id = "r3", system = "s1", type = "data", stage = "operated", persons = "leo", competence = "evaluation" } }
local function teams(changes) return { resource = with({ but(team, changes) }, rest) } end
local staff = { { id = "ann", active_to = blank }, { id = "bob", active_to = "2025-01-01" }, { id = "leo", active_to = "2024-12-31" } }
local fine = {
  facts = shared.chosen(control, { resource = teams().resource, person = staff }),
  complete = { "resource", "person" },
  subject = "s1",
  advice = { "still-here" },
  expects = { people = "satisfied", competence = "satisfied", ["each-stage"] = "satisfied", ["still-here"] = "satisfied" },
}
local nothing = { people = "not_satisfied", competence = "not_satisfied", ["each-stage"] = "not_satisfied" }
cases(lines(fine, {
  { "people and competence on record", {}, {} },
  { "being developed", but(teams { stage = "developed" }, { ai_system = { { id = "s1", stage = "developed" } } }), {} },
  { "being put into use", but(teams { stage = "deployed" }, { ai_system = { { id = "s1", stage = "deployed" } } }), {} },
  { "retired", { ai_system = { { id = "s1", stage = "retired" } } }, "not_applicable" },
  { "nobody named", teams { persons = blank }, { people = "not_satisfied", ["each-stage"] = "not_satisfied", ["still-here"] = "undetermined" }, tempting = true },
  { "names without what they can do", teams { competence = blank }, { competence = "not_satisfied" }, tempting = true },
  { "people who look after data only", { resource = rest }, nothing, tempting = true },
  { "nothing on file", { resource = false, person = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { resource = false }, nothing },
  { "those of another stage are named, and nobody for this one", teams { stage = "developed" }, { ["each-stage"] = "not_satisfied" }, tempting = true },
  { "the control stays satisfied though one of them left", teams { persons = { "ann", "leo" } }, { ["still-here"] = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
