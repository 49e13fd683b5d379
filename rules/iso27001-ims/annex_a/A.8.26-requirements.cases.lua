local control = "ISO27001:A.8.26"
local one = { id = "rq1", system = "s1", type = "security", statement = "no call without a key", approved = "a1" }
local fine = { "written and approved", facts = { ai_system = { id = "s1", name = "Triage", stage = "operated", origin = "built" }, control_statement = shared.stated(control),
    system_requirement = { one, but(one, { id = "rq2", system = "s2" }), but(one, { id = "rq3", type = "function" }), but(one, { id = "rq4", approved = blank }) } },
  complete = { "system_requirement" }, expects = { written = "satisfied" } }
cases(lines(fine, with({ { fine[1] } }, with({
  { "nothing is on file", { system_requirement = false }, "undetermined", complete = {} },
  { "nothing was written", { system_requirement = false }, "not_satisfied" },
  { "of another system", { system_requirement = { system = "s2" } }, "not_satisfied", tempting = true },
  { "on its function", { system_requirement = { type = "function" } }, "not_satisfied", tempting = true },
  { "without a statement", { system_requirement = { statement = blank } }, "not_satisfied", tempting = true },
  { "nobody approved it", { system_requirement = { approved = blank } }, "not_satisfied", tempting = true },
  { "built on something bought", { ai_system = { origin = "built_and_bought" } }, {} },
  { "bought", { ai_system = { origin = "bought" } }, "not_applicable" },
  { "deployed", { ai_system = { stage = "deployed" } }, {} },
  { "in development", { ai_system = { stage = "developed" } }, "not_applicable" },
}, shared.statements(control)))))
