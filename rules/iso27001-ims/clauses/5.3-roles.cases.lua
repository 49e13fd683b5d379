local function role(id, person, words, more) return but({ id = id, person = person, responsibility = words, authority = "decide", from = "2022-01-01", to = blank }, more) end
local a, b, c = role("r1", "p1", { "ISO27001:4.4", "aims_conformity" }), role("r2", "p2", { "ISO27001:9.1" }), role("r3", "p3", { "security" })
local fine = { "three people", facts = { organization = { id = "org", name = "Org" }, role_assignment = { a, b, c, role("r5", "p5", { "ISO27001:4.4", "ISO27001:9.1", "security" }, { authority = blank }) } }, complete = { "role_assignment" }, advice = { "together" },
  expects = { conformity = "satisfied", reporting = "satisfied", security = "satisfied", together = "satisfied" } }
local function three(one, two, three) return { role_assignment = { but(a, one), but(b, two), but(c, three) } } end
local list = {
  { "nothing is on file", { role_assignment = false }, "undetermined", complete = {} },
  { "a list without these roles", { role_assignment = { role("r9", "p9", { "legal" }) } }, "undetermined" },
  { "by the id of the requirement on roles", three({ responsibility = { "ISO27001:5.3", "aims_conformity" } }, { responsibility = { "ISO27001:9.3.2" } }, { responsibility = { "ISO27001:A.5.2" } }), {} },
  { "another answers for the AI management system", three { responsibility = { "ISO27001:4.4" } }, { together = "not_satisfied" } },
  { "the roles began today", three({ from = "2025-01-01" }, { from = "2025-01-01" }, { from = "2025-01-01" }), {} },
  { "the roles begin tomorrow", three({ from = "2025-01-02" }, { from = "2025-01-02" }, { from = "2025-01-02" }), "undetermined", tempting = true },
  { "the roles end today", three({ to = "2025-01-01" }, { to = "2025-01-01" }, { to = "2025-01-01" }), {} },
  { "the roles ended yesterday", three({ to = "2024-12-31" }, { to = "2024-12-31" }, { to = "2024-12-31" }), "undetermined", tempting = true },
  { "one of two who could be one left", { role_assignment = { role("r1", "p1", { "ISO27001:4.4" }), role("r4", "p1", { "aims_conformity" }, { to = "2024-12-31" }), b, c } }, { together = "not_satisfied" } },
  { "one of two who could be one is to come", { role_assignment = { role("r1", "p1", { "ISO27001:4.4" }), role("r4", "p1", { "aims_conformity" }, { from = "2025-01-02" }), b, c } }, { together = "not_satisfied" } },
  { "both begin today and end today", { role_assignment = { role("r1", "p1", { "ISO27001:4.4" }), role("r4", "p1", { "aims_conformity" }, { from = "2025-01-01", to = "2025-01-01" }), b, c } }, {} },
}
for i, id in ipairs { "conformity", "reporting", "security" } do
  for _, field in ipairs { "person", "authority" } do
    local changes = { {}, {}, {} }
    changes[i] = { [field] = blank }
    local expects = { [id] = "not_satisfied" }
    if id == "conformity" and field == "person" then expects.together = "undetermined" end
    list[#list + 1] = { id .. " without " .. field, three(changes[1], changes[2], changes[3]), expects, tempting = true }
  end
end
cases(lines(fine, with({ { fine[1] } }, list)))
