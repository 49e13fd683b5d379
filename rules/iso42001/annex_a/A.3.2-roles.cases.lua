local control, sentence = "ISO42001:A.3.2", "A.3.2-roles/known"
local words = { "risk_management", "impact_assessment", "data_quality", "data_protection", "security", "safety", "development", "human_oversight", "supplier_relations", "legal", "performance" }
local role = { id = "r1", person = "p1", responsibility = words, from = "2024-01-01", to = blank }
local facts = world {
  organization = { id = "org", name = "Org" },
  control_statement = shared.stated(control),
  role_assignment = { role },
  attestation = { said(sentence, "organization:org") },
}
local registers = { "role_assignment" }
local good = { rule = "satisfied", given = "satisfied", known = "satisfied", areas = "satisfied" }
local fine = { complete = registers, facts = facts {}, expects = good }
local nobody = but(good, { rule = "not_satisfied", given = "not_satisfied", areas = "not_satisfied" })
local over = but(good, { rule = "undetermined", given = "undetermined", areas = "not_satisfied" })
local function r(changes) return facts { role_assignment = { but(role, changes) } } end

case(but(fine, { "every area has somebody" }))
cases(asked(fine, sentence))

case { "nothing is on file", facts = { organization = { id = "org" }, control_statement = shared.stated(control) }, expects = { rule = "undetermined", given = "undetermined", known = "undetermined", areas = "undetermined" } }
case { "no role is on file; none is demanded to be", complete = registers, facts = facts { role_assignment = false }, expects = over }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "an organisation chart without names", tempting = true, complete = registers, facts = r { person = blank }, expects = nobody }
case { "a title that says nothing of what its holder answers for", tempting = true, complete = registers, facts = r { responsibility = blank }, expects = nobody }
case { "a vacant role beside one that is held", complete = registers, facts = facts { role_assignment = { role, but(role, { id = "r2", person = blank }) } }, expects = good }
case { "it begins today", complete = registers, facts = r { from = "2025-01-01" }, expects = good }
case { "it begins tomorrow", tempting = true, complete = registers, facts = r { from = "2025-01-02" }, expects = over }
case { "it ends today", complete = registers, facts = r { to = "2025-01-01" }, expects = good }
case { "it ended yesterday", tempting = true, complete = registers, facts = r { to = "2024-12-31" }, expects = over }
for i, word in ipairs(words) do
  local rest = {}
  for j, other in ipairs(words) do
    if i ~= j then rest[#rest + 1] = other end
  end
  case { "nobody answers for " .. word, complete = registers, facts = facts { role_assignment = { but(role, { responsibility = rest }), { id = "r8", person = blank, responsibility = { word }, from = "2024-01-01", to = blank } } }, expects = but(good, { areas = "not_satisfied" }) }
end
