local needed = { id = "q1", role = "data steward", area = "data_governance", decided_at = "2024-01-01" }
local fine = {
  "decided, and they can",
  complete = { "competence_requirement" },
  facts = { organization = { id = "acme", name = "Acme" }, competence_requirement = needed, attestation = { said("7.2-needed/enough", "organization:acme") } },
  expects = { decided = "satisfied", enough = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "nothing on file, in an open register", { competence_requirement = false }, { decided = "undetermined" }, complete = {} },
  { "nothing was decided", { competence_requirement = false }, { decided = "not_satisfied" } },
  { "a course catalogue is no decision", { competence_requirement = false, competence = { id = "k1", person = "p1", basis_type = "training" } }, { decided = "not_satisfied" }, tempting = true },
  { "needed by no role", { competence_requirement = but(needed, { role = blank }) }, { decided = "not_satisfied" } },
  { "never decided", { competence_requirement = but(needed, { decided_at = blank }) }, { decided = "not_satisfied" } },
  { "decided today", { competence_requirement = but(needed, { decided_at = "2025-01-01" }) } },
  { "to be decided tomorrow", { competence_requirement = but(needed, { decided_at = "2025-01-02" }) }, { decided = "not_satisfied" }, tempting = true },
  { "one is decided, another is to come", { competence_requirement = { needed, but(needed, { id = "q2", decided_at = "2025-01-02" }) } } },
}))
cases(asked(fine, "7.2-needed/enough"))
