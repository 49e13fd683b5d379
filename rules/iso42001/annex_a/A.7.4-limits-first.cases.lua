local control = "ISO42001:A.7.4"
local demand = { id = "q1", dataset = "d1", dimension = "representativeness", requirement = "as in the clinics", set_at = "2024-06-10", met = true }
local foreign = but(demand, { id = "q2", dataset = "d2" })
local bias = { id = "q3", dataset = "d1", dimension = "bias", requirement = blank, set_at = "2024-06-11", met = true }
local function demands(changes) return { data_quality_check = { but(demand, changes), foreign, bias } } end
local fine = {
  facts = but(shared.chosen(control, {
    dataset_use = { id = "u1", system = "s1", dataset = "d1", purpose = "train", from = "2024-06-10" },
    dataset = { id = "d1", subjects_described = { "women", "men" } },
    data_quality_check = demands().data_quality_check,
    role_assignment = { { id = "r1", responsibility = { "aims_conformity" }, from = "2024-06-10" }, { id = "r2", responsibility = { "security" }, from = "2024-01-01" } },
  }), { ai_system = { id = "s1", name = "Triage", stage = "operated", affected_groups = { "women", "men" } } }),
  complete = { "data_quality_check", "role_assignment" },
  advice = { "representative" },
  expects = { ["set-first"] = "satisfied", set = "satisfied", representative = "satisfied" },
}
local nothing = { ["set-first"] = "not_satisfied", set = "not_satisfied", representative = "not_satisfied" }
local list = {
  { "set on the day of the first use", {}, {} },
  { "set the day after", demands { set_at = "2024-06-11" }, { ["set-first"] = "not_satisfied" }, tempting = true },
  { "set on no day", demands { set_at = blank }, { ["set-first"] = "not_satisfied" }, tempting = true },
  { "nobody asked when it was set", demands { set_at = unasked }, { ["set-first"] = "undetermined" } },
  { "a value without a demand", demands { requirement = blank }, { ["set-first"] = "not_satisfied", set = "not_satisfied" }, tempting = true },
  { "a demand that does not apply", demands { requirement = na }, { ["set-first"] = "not_satisfied", set = "not_satisfied" } },
  { "demands on other data", { data_quality_check = { foreign } }, nothing, tempting = true },
  { "nothing on file", { data_quality_check = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { data_quality_check = false }, nothing },
  { "used since the day before anybody answered for AI management", { dataset_use = { from = "2024-06-09" } }, { ["set-first"] = "not_applicable" } },
  { "used since the day after, its limits set later still", but(demands { set_at = "2024-06-12" }, { dataset_use = { from = "2024-06-11" } }), { ["set-first"] = "not_satisfied" } },
  { "since when somebody answers for it may not all be on file", { dataset_use = { from = "2024-06-09" } }, { ["set-first"] = "undetermined" }, complete = { "data_quality_check" } },
  { "used from today", { dataset_use = { from = "2025-01-01" } }, {} },
  { "to be used from tomorrow", { dataset_use = { from = "2025-01-02" } }, "not_applicable" },
  { "used to improve", { dataset_use = { purpose = "improve" } }, {} },
  { "a use of no purpose", { dataset_use = { purpose = na } }, "not_applicable" },
  { "the control stays satisfied though the data is not representative", demands { met = false }, { representative = "not_satisfied" } },
  { "only bias was looked at", demands { dimension = "bias" }, { representative = "not_satisfied" } },
  { "the data tells of men only", { dataset = { subjects_described = "men" } }, { representative = "not_satisfied" } },
  { "nobody said whom the system touches", { ai_system = { affected_groups = blank } }, { representative = "undetermined" } },
}
for _, purpose in ipairs { "validate", "test", "run" } do list[#list + 1] = { "used to " .. purpose, { dataset_use = { purpose = purpose } }, { representative = "not_applicable" } } end
cases(lines(fine, list))
cases(shared.statements(fine, control, "system"))
