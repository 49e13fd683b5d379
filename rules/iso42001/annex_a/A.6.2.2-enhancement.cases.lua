local control = "ISO42001:A.6.2.2"
local fine = {
  facts = shared.chosen(control, {
    change = { { id = "c1", level = "system", significant = true, done_at = "2024-06-10" }, { id = "c2", level = "data", significant = true } },
    system_requirement = { id = "q1", system = "s1", change = "c1", statement = "no worse for women", approved = "a1" },
    approval = { id = "a1", at = "2024-06-10" },
  }),
  complete = { "system_requirement" },
  subject = "c1",
  advice = { "before-effect" },
  expects = { specified = "satisfied", ["before-effect"] = "satisfied" },
}
local nothing = { specified = "not_satisfied", ["before-effect"] = "not_satisfied" }
cases(lines(fine, {
  { "written down before it took effect", {}, {} },
  { "a model trained anew serves the requirements there are", { change = { level = "model" } }, "not_applicable" },
  { "a change of data is no change of the system", { change = { level = "data" } }, "not_applicable" },
  { "a small change", { change = { significant = false } }, "not_applicable" },
  { "without words", { system_requirement = { statement = blank } }, { specified = "not_satisfied" } },
  { "a requirement that does not apply", { system_requirement = { statement = na } }, { specified = "not_satisfied" }, tempting = true },
  { "the requirements the system had before", { system_requirement = { change = blank } }, nothing, tempting = true },
  { "nothing on file", { system_requirement = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { system_requirement = false }, nothing },
  { "the control stays satisfied though it was approved the day after", { approval = { at = "2024-06-11" } }, { ["before-effect"] = "not_satisfied" } },
  { "done today", { change = { done_at = "2025-01-01" } }, {} },
  { "to be done tomorrow", { change = { done_at = "2025-01-02" } }, { ["before-effect"] = "not_applicable" } },
}))
cases(shared.statements(fine, control, "general"))
