local fine = {
  "a process, with somebody who answers for it and events that start it",
  complete = { "process" },
  expects = { process = "satisfied", ["who-and-when"] = "satisfied", understood = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    organization = { id = "org", name = "Org" },
    process = { id = "p1", theme = "impact_assessment", document = "d1", owner = "w1", triggers = { "new system", "significant change" } },
    attestation = { said("6.1.4-process/understood", "organization:org") },
  },
}
case(fine)
cases(asked(fine, "6.1.4-process/understood"))

local none = { process = "not_satisfied", ["who-and-when"] = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "no process", { process = false }, none },
  { "processes may be elsewhere", { process = false }, { process = "undetermined", ["who-and-when"] = "undetermined" }, complete = {} },
  { "assessing data protection is another process", { process = { theme = "data_management" } }, none, tempting = true },
  { "done, but not written down", { process = { document = blank } }, { process = "not_satisfied" }, tempting = true },
  { "nobody answers for it", { process = { owner = blank } }, { ["who-and-when"] = "not_satisfied" }, tempting = true },
  { "nothing starts it", { process = { triggers = blank } }, { ["who-and-when"] = "not_satisfied" }, tempting = true },
}))
