local part = { id = "ra1", person = "s1", responsibility = { "risk_management" }, from = "2024-01-01", to = blank }
local more = {
  { "left yesterday", { person = { active_to = "2024-12-31" } }, "not_applicable" }, { "leaves today", { person = { active_to = "2025-01-01" } }, "satisfied" },
  { "begins tomorrow", { person = { active_from = "2025-01-02" } }, "not_applicable" }, { "begins today", { person = { active_from = "2025-01-01" } }, "satisfied" },
  { "a role that has no part in risk", { role_assignment = { responsibility = { "legal" } } }, "not_applicable" },
  { "the role of somebody else", { role_assignment = { person = "ben" } }, "not_applicable" },
  { "the role begins tomorrow", { role_assignment = { from = "2025-01-02" } }, "not_applicable" }, { "the role begins today", { role_assignment = { from = "2025-01-01" } }, "satisfied" },
  { "the role ended yesterday", { role_assignment = { to = "2024-12-31" } }, "not_applicable" }, { "the role ends today", { role_assignment = { to = "2025-01-01" } }, "satisfied" },
  { "the register of roles may lack some", { role_assignment = { person = "ben" } }, "undetermined", open = { "role_assignment" } },
}
for _, one in ipairs(shared.risk_parts) do more[#more + 1] = { "a part in risk by " .. one, { role_assignment = { responsibility = { one } } }, "satisfied" } end
shared.try {
  of = "NIST-AI-RMF:GOVERN 2.2", kind = "person",
  facts = {
    person = { id = "s1", name = "Ann", active_from = "2023-01-01", active_to = blank }, role_assignment = part,
    competence_requirement = { { id = "cr1", area = "ai_risk" }, { id = "cr2", area = "law" } },
    competence = { id = "c1", person = "s1", requirement = "cr1", basis_type = "training", obtained_at = "2024-03-01", expires_at = blank },
  },
  sentences = {
    trained = {
      some = "competence",
      out = { { "somebody else's training", person = "ben" }, { "a training in law", requirement = "cr2" }, { "years of experience", basis_type = "experience" } },
      bad = { { "it ended yesterday", expires_at = "2024-12-31" }, { "no day", obtained_at = blank }, { "to be trained tomorrow", obtained_at = "2025-01-02" } },
      good = { { "trained today", obtained_at = "2025-01-01" }, { "it ends today", expires_at = "2025-01-01" } },
    },
  },
  more = more,
}
