local control = "ISO42001:A.7.2"
local fine = {
  facts = shared.chosen(control, {
    dataset_use = { id = "u1", system = "s1", dataset = "d1", purpose = "train", from = "2024-06-10", approved = "a1", suitability = "same hospitals" },
    approval = { id = "a1", decision = "approved", at = "2024-06-10" },
  }),
  advice = { "suited" },
  expects = { ["decided-first"] = "satisfied", suited = "satisfied" },
}
local list = {
  { "decided on the first day", {}, {} },
  { "decided the day after", { approval = { at = "2024-06-11" } }, { ["decided-first"] = "not_satisfied" }, tempting = true },
  { "rejected, and used", { approval = { decision = "rejected" } }, { ["decided-first"] = "not_satisfied" } },
  { "the decision is not on file", { approval = false }, { ["decided-first"] = "undetermined" } },
  { "nobody asked for a decision", { dataset_use = { approved = unasked } }, { ["decided-first"] = "undetermined" } },
  { "no decision", { dataset_use = { approved = blank } }, { ["decided-first"] = "not_applicable" } },
  { "the control stays satisfied though nobody said why it suits", { dataset_use = { suitability = blank } }, { suited = "not_satisfied" } },
  { "data that comes in while the system runs", { dataset_use = { purpose = "run" } }, "not_applicable" },
}
for _, purpose in ipairs { "validate", "test", "improve" } do list[#list + 1] = { "used to " .. purpose, { dataset_use = { purpose = purpose } }, {} } end
cases(lines(fine, list))
cases(shared.statements(fine, control, "system"))
