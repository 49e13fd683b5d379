local control = "ISO27001:A.5.9"
local fine = { "owned and listed", facts = { ai_system = { id = "s1", name = "Triage", stage = "operated", owner = "r1" }, control_statement = shared.stated(control),
    resource = { { id = "re1", system = "s1", type = "compute" }, { id = "re2", system = "s2", type = "system" }, { id = "re3", system = "s1", type = "human" } } },
  complete = { "resource" }, advice = { "listed" }, expects = { owner = "satisfied", listed = "satisfied" } }
local list = {
  { "nobody asked", { ai_system = { owner = unasked }, resource = false }, "undetermined", complete = {} },
  { "of nobody", { ai_system = { owner = blank } }, { owner = "not_satisfied" }, tempting = true },
  { "nothing is listed", { resource = false }, { listed = "not_satisfied" } },
  { "what another system needs", { resource = { system = "s3" } }, { listed = "not_satisfied" } },
  { "deployed", { ai_system = { stage = "deployed" } }, {} },
  { "retired", { ai_system = { stage = "retired", owner = blank } }, "not_applicable" },
}
for _, type in ipairs { "system", "data" } do list[#list + 1] = { "its " .. type .. " is listed", { resource = { type = type } }, {} } end
cases(lines(fine, with({ { fine[1] } }, with(list, shared.statements(control)))))
