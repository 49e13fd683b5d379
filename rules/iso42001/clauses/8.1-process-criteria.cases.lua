local fine = {
  "in use, by criteria",
  complete = { "process" },
  expects = { criteria = "satisfied", ["written-down"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = { process = { id = "p1", name = "Release", theme = "operation", criteria = "gate 3", in_use_since = "2024-01-01", document = "d1" } },
}
case(fine)
shared.vary(fine, {
  { "no criteria", change = { process = { criteria = blank } }, expects = { criteria = "not_satisfied", rule = "not_satisfied" } },
  { "written down, without criteria", tempting = true, change = { process = { criteria = blank, document = "d2" } }, expects = { criteria = "not_satisfied", rule = "not_satisfied" } },
  { "a process of information security alone", change = { process = { theme = "ISO27001:9.2.2", criteria = blank } }, expects = { criteria = "not_applicable", ["written-down"] = "not_applicable", rule = "not_applicable" } },
  { "what the process is for was left open", change = { process = { theme = blank } } },
  { "nobody was asked", unasked = { process = { "criteria" } }, expects = { criteria = "undetermined", rule = "undetermined" } },
  { "the process stays good though it is not written down", change = { process = { document = blank } }, expects = { ["written-down"] = "not_satisfied" } },
})
case { "no process on file, in a complete register", facts = { organization = { id = "org", name = "Org" } }, complete = { "process" }, expects = { rule = "not_applicable" } }
