local fine = {
  "an objective, and people who can say what it is for",
  complete = { "objective" },
  expects = { set = "satisfied", fit = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    organization = { id = "org", name = "Org" },
    objective = { id = "o1", statement = "Equal accuracy for women and men", status = "running" },
    attestation = { said("6.2-set/fit", "organization:org") },
  },
}
case(fine)
cases(asked(fine, "6.2-set/fit"))
shared.vary(fine, {
  { "none", drop = { "objective" }, expects = { set = "not_satisfied", rule = "not_satisfied" } },
  { "they may be elsewhere", drop = { "objective" }, open = { "objective" }, expects = { set = "undetermined", rule = "undetermined" } },
  { "one that was dropped", tempting = true, change = { objective = { status = "dropped" } }, expects = { set = "not_satisfied", rule = "not_satisfied" } },
  { "one that says nothing", tempting = true, change = { objective = { statement = blank } }, expects = { set = "not_satisfied", rule = "not_satisfied" } },
})
