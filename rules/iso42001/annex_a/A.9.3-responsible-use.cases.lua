local control = "ISO42001:A.9.3"
local aim = { id = "o1", theme = "responsible_use", statement = "no refusal without a human", status = "running", communicated_at = "2025-01-01" }
local other = { id = "o2", theme = "responsible_development", statement = "no worse for women", status = "running", communicated_at = "2024-01-01" }
local function aims(changes) return { objective = { but(aim, changes), other } } end
local fine = {
  facts = shared.chosen(control, { objective = { aim, other } }),
  complete = { "objective" },
  advice = { "made-known" },
  expects = { objective = "satisfied", ["made-known"] = "satisfied" },
}
local nothing = { objective = "not_satisfied", ["made-known"] = "not_satisfied" }
local list = {
  { "written down and made known", {}, {} },
  { "an objective without words", aims { statement = blank }, { objective = "not_satisfied" } },
  { "not applicable is no objective", aims { statement = na }, { objective = "not_satisfied" }, tempting = true },
  { "an objective that was dropped", aims { status = "dropped" }, { objective = "not_satisfied" }, tempting = true },
  { "an objective for development is none for use", { objective = { other } }, nothing, tempting = true },
  { "an objective about growth", aims { theme = "growth" }, nothing, tempting = true },
  { "one in words, one without", { objective = { aim, but(aim, { id = "o3", statement = blank }) } }, {} },
  { "nothing on file", { objective = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { objective = false }, nothing },
  { "the control stays satisfied though nobody made it known yet", aims { communicated_at = "2025-01-02" }, { ["made-known"] = "not_satisfied" } },
}
for i = 1, 11 do list[#list + 1] = { "an objective by the id of Annex C.2." .. i, aims { theme = "ISO42001:C.2." .. i }, { ["made-known"] = "not_satisfied" } } end
cases(lines(fine, list))
cases(shared.statements(fine, control, "general"))
