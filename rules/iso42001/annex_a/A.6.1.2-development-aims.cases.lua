local control = "ISO42001:A.6.1.2"
local aim = { id = "o1", theme = "responsible_development", statement = "no worse for women than for men", status = "running", measurable = true }
local other = { id = "o2", theme = "responsible_use", statement = "no refusal without a human", status = "running", measurable = blank }
local function aims(changes) return { objective = { but(aim, changes), other } } end
local sentence, subject = "A.6.1.2-development-aims/known", "organization:org"
local fine = {
  facts = shared.chosen(control, { objective = { aim, other }, attestation = { said(sentence, subject) } }),
  complete = { "objective" },
  advice = { "known", "measured" },
  expects = { objective = "satisfied", known = "satisfied", measured = "satisfied" },
}
local list = {
  { "written down", {}, {} },
  { "an objective without words", aims { statement = blank }, { objective = "not_satisfied" } },
  { "not applicable is no objective", aims { statement = na }, { objective = "not_satisfied" }, tempting = true },
  { "an objective that was dropped", aims { status = "dropped" }, { objective = "not_satisfied", measured = "not_applicable" }, tempting = true },
  { "an objective for use is none for development", { objective = { other } }, { objective = "not_satisfied", measured = "not_applicable" }, tempting = true },
  { "an objective about growth", aims { theme = "growth" }, { objective = "not_satisfied", measured = "not_applicable" }, tempting = true },
  { "nothing on file", { objective = false, attestation = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { objective = false }, { objective = "not_satisfied", measured = "not_applicable" } },
  { "the control stays satisfied though nobody said whether it can be measured", aims { measurable = blank }, { measured = "not_satisfied" } },
  { "the control stays satisfied though those who develop do not know it", { attestation = { said(sentence, subject, { answer = "no" }) } }, { known = "not_satisfied" } },
}
for i = 1, 11 do list[#list + 1] = { "an objective by the id of Annex C.2." .. i, aims { theme = "ISO42001:C.2." .. i }, {} } end
cases(lines(fine, list))
cases(shared.statements(fine, control, "general"))
cases(asked(fine, sentence))
