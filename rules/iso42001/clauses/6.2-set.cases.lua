local fine = {
  "an objective, and people who can say what it is for",
  complete = { "objective" },
  expects = { set = "satisfied", fit = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    organization = { id = "org", name = "Org" },
    objective = { id = "o1", statement = "Equal accuracy for women and men", theme = "ISO42001:C.2.5", status = "running" },
    attestation = { said("6.2-set/fit", "organization:org") },
  },
}
case(fine)
cases(asked(fine, "6.2-set/fit"))
cases(lines(fine, {
  { "none", { objective = false }, { set = "not_satisfied" } },
  { "they may be elsewhere", { objective = false }, { set = "undetermined" }, complete = {} },
  { "one that was dropped", { objective = { status = "dropped" } }, { set = "not_satisfied" }, tempting = true },
  { "one of information security", { objective = { theme = "ISO27001:6.2" } }, { set = "not_satisfied" }, tempting = true },
  { "what it serves was left empty", { objective = { theme = blank } } },
  { "what it serves nobody asked", { objective = { theme = unasked } }, { set = "undetermined" } },
  { "one that says nothing", { objective = { statement = blank } }, { set = "not_satisfied" }, tempting = true },
}))
