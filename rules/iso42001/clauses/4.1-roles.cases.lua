local system = { id = "s1", name = "Triage", stage = "operated", purpose = "sorts calls by urgency", personal_data = false }
local role = { id = "r1", system = "s1", framework = "ISO42001", role = "provider", decided_by = "p1", decided_at = "2024-05-01" }
local fine = {
  "a purpose and a decided role",
  complete = { "ai_role" },
  facts = { ai_system = system, scope_item = shared.places, ai_role = role, person = { id = "p1" } },
  advice = { "decided" }, expects = { role = "satisfied", purpose = "satisfied", decided = "satisfied", rule = "satisfied" },
}
local outside = { role = "not_applicable", purpose = "not_applicable", decided = "not_applicable", rule = "not_applicable" }

case(fine)
cases(shared.placed(fine))
for _, one in ipairs { "producer", "customer", "partner", "subject", "authority" } do
  cases(lines(fine, { { "the role " .. one, { ai_role = but(role, { role = one }) } } }))
end
cases(lines(fine, {
  { "a system not yet in use has a role and a purpose too", { ai_system = but(system, { stage = "developed" }) } },
  { "no role on file, in an open register", { ai_role = false }, { role = "undetermined", decided = "undetermined" }, complete = {} },
  { "no role on file in a complete register", { ai_role = false }, { role = "undetermined", decided = "undetermined" } },
  { "it is declared that no role was settled", { ai_role = false }, { role = "not_satisfied", decided = "not_satisfied" }, empty_is_true = { "ai_role" } },
  { "the role of another system", { ai_role = but(role, { system = "s2" }) }, { role = "undetermined", decided = "undetermined" } },
  { "one role for the whole company", { ai_role = but(role, { system = blank }) }, { role = "undetermined", decided = "undetermined" }, tempting = true },
  { "the role under another law says nothing about the standard's", { ai_role = but(role, { framework = "EU-AI-ACT" }) }, { role = "undetermined", decided = "undetermined" }, tempting = true },
  { "a word of that law is no role of the standard", { ai_role = but(role, { role = "deployer" }) }, { role = "not_satisfied" }, tempting = true },
  { "the role was left empty", { ai_role = but(role, { role = blank }) }, { role = "undetermined" } },
  { "outputs are described, the purpose is not", { ai_system = but(system, { purpose = blank, outputs = "a level from 1 to 5" }) }, { purpose = "not_satisfied" }, tempting = true },
  { "nobody asked for the purpose", { ai_system = without(system, "purpose") }, { purpose = "undetermined" } },
  { "decided by nobody in particular", { ai_role = but(role, { decided_by = blank }) }, { decided = "not_satisfied" } },
  { "decided on no day", { ai_role = but(role, { decided_at = blank }) }, { decided = "not_satisfied" } },
  { "decided today", { ai_role = but(role, { decided_at = "2025-01-01" }) } },
  { "to be decided tomorrow", { ai_role = but(role, { decided_at = "2025-01-02" }) }, { decided = "not_satisfied" } },
  { "a retired system", { ai_system = but(system, { stage = "retired" }) }, outside },
  { "a high class and personal data make it worse", { ai_system = but(system, { purpose = blank, personal_data = true }), classification = { id = "k1", subject = "s1", framework = "own", class = "high" } }, { purpose = "not_satisfied", severity = "high" } },
}))
