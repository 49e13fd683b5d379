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

shared.vary(fine, {
  { "no criteria at all", drop = { "risk_criteria" }, expects = { set = "not_satisfied", rule = "not_satisfied" } },
  { "criteria may be elsewhere", drop = { "risk_criteria" }, open = { "risk_criteria" }, expects = { set = "undetermined", rule = "undetermined" } },
  { "criteria without an acceptable level", tempting = true, change = { risk_criteria = { accept_at_most = blank } }, expects = { set = "not_satisfied", rule = "not_satisfied" } },
  { "opportunities alone are no risks", tempting = true, put = { risk = { id = "r2", title = "Shorter queues", opportunity = true } },
    expects = { risks = "not_satisfied", rule = "not_satisfied" } },
  { "risks alone: nobody was asked about opportunities", put = { risk = { id = "r1", title = "Uneven errors", opportunity = false } },
    expects = { opportunities = "undetermined", rule = "undetermined" } },
  { "somebody declares that there are no opportunities", put = { risk = { id = "r1", title = "Uneven errors", opportunity = false } }, empty_is_true = { "risk" },
    expects = { opportunities = "not_satisfied", rule = "not_satisfied" } },
  { "a risk where the question of opportunity was left empty is a risk", put = { risk = { { id = "r1", title = "Uneven errors", opportunity = blank }, { id = "r2", title = "Shorter queues", opportunity = true } } } },
  { "an opportunity without a name is none", tempting = true, put = { risk = { { id = "r1", title = "Uneven errors", opportunity = false }, { id = "r2", title = blank, opportunity = true } } },
    expects = { opportunities = "not_satisfied", rule = "not_satisfied" } },
  { "a risk without a name is none", tempting = true, put = { risk = { { id = "r1", title = blank, opportunity = false }, { id = "r2", title = "Shorter queues", opportunity = true } } },
    expects = { risks = "not_satisfied", rule = "not_satisfied" } },
  { "no risk in a register that may lack some", drop = { "risk" }, open = { "risk" }, expects = { risks = "undetermined", opportunities = "undetermined", rule = "undetermined" } },
  { "an empty register of risks is no determination of risks", tempting = true, drop = { "risk" }, expects = { risks = "not_satisfied", opportunities = "undetermined", rule = "not_satisfied" } },
})
