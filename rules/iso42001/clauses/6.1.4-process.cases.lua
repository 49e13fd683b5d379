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
shared.vary(fine, {
  { "no process", drop = { "process" }, expects = none },
  { "processes may be elsewhere", drop = { "process" }, open = { "process" }, expects = { process = "undetermined", ["who-and-when"] = "undetermined", rule = "undetermined" } },
  { "assessing data protection is another process", tempting = true, change = { process = { theme = "data_management" } }, expects = none },
  { "done, but not written down", tempting = true, change = { process = { document = blank } }, expects = { process = "not_satisfied", rule = "not_satisfied" } },
  { "nobody answers for it", tempting = true, change = { process = { owner = blank } }, expects = { ["who-and-when"] = "not_satisfied", rule = "not_satisfied" } },
  { "nothing starts it", tempting = true, change = { process = { triggers = blank } }, expects = { ["who-and-when"] = "not_satisfied", rule = "not_satisfied" } },
})
