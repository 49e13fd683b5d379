local role = { id = "r1", person = "p1", role = "data steward", responsibility = { "data_quality" }, from = "2023-01-01", to = blank }
local q1 = { id = "q1", role = "data steward", area = "data_governance", decided_at = "2024-01-01" }
local q2 = { id = "q2", role = "data steward", area = "ethics", decided_at = "2024-01-01" }
local k1 = { id = "k1", person = "p1", requirement = "q1", basis_type = "training", obtained_at = "2024-03-01", expires_at = blank }
local k2 = but(k1, { id = "k2", requirement = "q2", basis_type = "experience" })
local fine = {
  "both competences are there",
  complete = { "competence_requirement", "competence" },
  facts = { role_assignment = role, competence_requirement = { q1, q2 }, competence = { k1, k2 } },
  expects = { needed = "satisfied", held = "satisfied", rule = "satisfied" },
}
local none = { needed = "not_applicable", held = "not_applicable", rule = "not_applicable" }
local lacks = { held = "not_satisfied", rule = "not_satisfied" }

case(fine)
cases(lines(fine, {
  { "the role ends today", { role_assignment = but(role, { to = "2025-01-01" }) } },
  { "the role ended yesterday", { role_assignment = but(role, { to = "2024-12-31" }) }, none },
  { "the role begins today", { role_assignment = but(role, { from = "2025-01-01" }) } },
  { "the role begins tomorrow", { role_assignment = but(role, { from = "2025-01-02" }) }, none },
}))
for _, work in ipairs { "risk_management", "impact_assessment", "development", "human_oversight", "performance", "safety", "internal_audit" } do
  cases(lines(fine, { { "work on " .. work, { role_assignment = but(role, { responsibility = { work, "legal" } }) } } }))
end
cases(lines(fine, {
  { "work that does not bear on AI", { role_assignment = but(role, { responsibility = { "legal", "aims_reporting" } }) }, none },
  { "nobody said what the role answers for", { role_assignment = but(role, { responsibility = blank }) }, { needed = "undetermined", held = "undetermined" } },
  { "nothing on file", { competence_requirement = false, competence = false }, { needed = "undetermined", held = "undetermined" }, complete = {} },
  { "nobody decided what the role needs", { competence_requirement = { but(q1, { role = "auditor" }) } }, { needed = "not_satisfied", held = "not_applicable" } },
  { "the holder has courses, but what the role needs was never decided", { competence_requirement = false }, { needed = "not_satisfied", held = "not_applicable" }, tempting = true },
  { "written down and never decided", { competence_requirement = but(q1, { decided_at = blank }) }, { needed = "not_satisfied" } },
  { "decided today", { competence_requirement = but(q1, { decided_at = "2025-01-01" }) } },
  { "to be decided tomorrow", { competence_requirement = but(q1, { decided_at = "2025-01-02" }) }, { needed = "not_satisfied" } },
  { "one decided, the other not yet", { competence_requirement = { q1, but(q2, { decided_at = blank }) } } },
  { "one of two is lacking", { competence = { k1 } }, lacks },
  { "one of two is lacking, as far as is known", { competence = { k1 } }, { held = "undetermined" }, complete = { "competence_requirement" } },
  { "another role needs more", { competence_requirement = { q1, q2, { id = "q3", role = "auditor", area = "audit", decided_at = "2024-01-01" } } } },
  { "a colleague has it", { competence = { k1, but(k2, { person = "p2" }) } }, lacks, tempting = true },
  { "a row that rests on nothing", { competence = { k1, but(k2, { basis_type = blank }) } }, lacks, tempting = true },
  { "the course ended today", { competence = { k1, but(k2, { obtained_at = "2025-01-01" }) } } },
  { "the course ends tomorrow", { competence = { k1, but(k2, { obtained_at = "2025-01-02" }) } }, lacks },
  { "it runs out today", { competence = { k1, but(k2, { expires_at = "2025-01-01" }) } } },
  { "it ran out yesterday", { competence = { k1, but(k2, { expires_at = "2024-12-31" }) } }, lacks, tempting = true },
}))
