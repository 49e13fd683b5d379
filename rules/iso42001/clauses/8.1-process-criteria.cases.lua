local fine = {
  "in use, by criteria",
  complete = { "process" },
  advice = { "written-down" }, expects = { criteria = "satisfied", ["written-down"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = { process = { id = "p1", name = "Release", theme = "operation", criteria = "gate 3", in_use_since = "2024-01-01", document = "d1" } },
}
case(fine)
cases(lines(fine, {
  { "no criteria", { process = { criteria = blank } }, { criteria = "not_satisfied" } },
  { "written down, without criteria", { process = { criteria = blank, document = "d2" } }, { criteria = "not_satisfied" }, tempting = true },
  { "a process of information security alone", { process = { theme = "ISO27001:9.2.2", criteria = blank } }, { criteria = "not_applicable", ["written-down"] = "not_applicable" } },
  { "what the process is for was left open", { process = { theme = blank } } },
  { "nobody was asked", { process = { criteria = unasked } }, { criteria = "undetermined" } },
  { "the process stays good though it is not written down", { process = { document = blank } }, { ["written-down"] = "not_satisfied" } },
}))
case { "no process on file, in a complete register", facts = { organization = { id = "org", name = "Org" } }, complete = { "process" }, expects = { rule = "not_applicable" } }
