local needed = { id = "q1", role = "data steward", area = "data_governance", decided_at = "2024-01-01" }
local fine = {
  "decided, and they can",
  complete = { "competence_requirement" },
  facts = { organization = { id = "acme", name = "Acme" }, competence_requirement = needed, attestation = { said("7.2-needed/enough", "organization:acme") } },
  expects = { decided = "satisfied", enough = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)

case(fine)
case(world("nothing on file, in an open register", { competence_requirement = {} }, { decided = "undetermined", rule = "undetermined" }, { complete = {} }))
case(world("nothing was decided", { competence_requirement = {} }, { decided = "not_satisfied", rule = "not_satisfied" }))
case(world("a course catalogue is no decision", { competence_requirement = {}, competence = { id = "k1", person = "p1", basis_type = "training" } }, { decided = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("needed by no role", { competence_requirement = but(needed, { role = blank }) }, { decided = "not_satisfied", rule = "not_satisfied" }))
case(world("never decided", { competence_requirement = but(needed, { decided_at = blank }) }, { decided = "not_satisfied", rule = "not_satisfied" }))
case(world("decided today", { competence_requirement = but(needed, { decided_at = "2025-01-01" }) }))
case(world("to be decided tomorrow", { competence_requirement = but(needed, { decided_at = "2025-01-02" }) }, { decided = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("one is decided, another is to come", { competence_requirement = { needed, but(needed, { id = "q2", decided_at = "2025-01-02" }) } }))
cases(asked(fine, "7.2-needed/enough"))
