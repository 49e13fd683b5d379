local fine = {
  "criteria, risks and opportunities are on file, and they fit",
  complete = { "risk_criteria", "risk" },
  expects = { set = "satisfied", risks = "satisfied", opportunities = "satisfied", suited = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    organization = { id = "org", name = "Org" },
    risk_criteria = { id = "v1", version = "1", accept_at_most = 6 },
    risk = { { id = "r1", title = "Uneven errors", opportunity = false }, { id = "r2", title = "Shorter queues", opportunity = true } },
    attestation = { said("6.1.1-criteria/suited", "organization:org") },
  },
}
case(fine)
cases(asked(fine, "6.1.1-criteria/suited"))

cases(lines(fine, {
  { "no criteria at all", { risk_criteria = false }, { set = "not_satisfied" } },
  { "criteria may be elsewhere", { risk_criteria = false }, { set = "undetermined" }, complete = { "risk" } },
  { "criteria without an acceptable level", { risk_criteria = { accept_at_most = blank } }, { set = "not_satisfied" }, tempting = true },
  { "opportunities alone are no risks", { risk = { id = "r2", title = "Shorter queues", opportunity = true } }, { risks = "not_satisfied" }, tempting = true },
  { "risks alone: nobody was asked about opportunities", { risk = { id = "r1", title = "Uneven errors", opportunity = false } }, { opportunities = "undetermined" } },
  { "somebody declares that there are no opportunities", { risk = { id = "r1", title = "Uneven errors", opportunity = false } }, { opportunities = "not_satisfied" }, empty_is_true = { "risk" } },
  { "a risk where the question of opportunity was left empty is a risk", { risk = { { id = "r1", title = "Uneven errors", opportunity = blank }, { id = "r2", title = "Shorter queues", opportunity = true } } } },
  { "an opportunity without a name is none", { risk = { { id = "r1", title = "Uneven errors", opportunity = false }, { id = "r2", title = blank, opportunity = true } } }, { opportunities = "not_satisfied" }, tempting = true },
  { "a risk without a name is none", { risk = { { id = "r1", title = blank, opportunity = false }, { id = "r2", title = "Shorter queues", opportunity = true } } }, { risks = "not_satisfied" }, tempting = true },
  { "no risk in a register that may lack some", { risk = false }, { risks = "undetermined", opportunities = "undetermined" }, complete = { "risk_criteria" } },
  { "an empty register of risks is no determination of risks", { risk = false }, { risks = "not_satisfied", opportunities = "undetermined" }, tempting = true },
}))
