local fine = {
  facts = {
    ai_system = { id = "s1", jurisdictions = { "DE" } },
    dataset = { id = "d1", personal_data = true, legal_basis = "legitimate interests, weighed in LIA-4", retention = "P2Y" },
    dataset_use = { id = "u1", dataset = "d1", system = "s1", purpose = "train" },
  },
  expects = { ground = "satisfied", ["end"] = "satisfied" },
}
local list = {
  { "a ground and an end", {}, {} },
  { "no ground is given", { dataset = { legal_basis = blank } }, { ground = "not_satisfied" }, tempting = true },
  { "nobody asked for a ground", { dataset = { legal_basis = unasked } }, { ground = "undetermined" } },
  { "kept for nobody knows how long", { dataset = { retention = blank } }, { ["end"] = "not_satisfied" }, tempting = true },
  { "nobody asked how long", { dataset = { retention = unasked } }, { ["end"] = "undetermined" } },
  { "no personal data in it", { dataset = { personal_data = false } }, "not_applicable" },
  { "what goes through in operation is the record's matter", { dataset_use = { purpose = "run" } }, "not_applicable" },
  { "a system elsewhere", { ai_system = { jurisdictions = { "CA" } } }, "not_applicable" },
  { "nobody says whose law it meets", { ai_system = { jurisdictions = unasked } }, "undetermined" },
  { "before the Regulation applied", {}, "not_applicable", as_of = "2018-05-24" },
}
for _, purpose in ipairs { "validate", "test", "improve" } do list[#list + 1] = { "used to " .. purpose, { dataset_use = { purpose = purpose } }, {} } end
for _, country in ipairs(shared.area) do list[#list + 1] = { "a system in " .. country, { ai_system = { jurisdictions = { country } } }, {} } end
cases(lines(fine, list))
