local fine = {
  "in use, by criteria",
  complete = { "process" },
  expects = { criteria = "satisfied", ["in-use"] = "satisfied", ["written-down"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = { process = { id = "p1", name = "Release", theme = "operation", criteria = "gate 3", in_use_since = "2024-01-01", document = "d1" } },
}
case(fine)
shared.vary(fine, {
  { "no criteria", change = { process = { criteria = blank } }, expects = { criteria = "not_satisfied", rule = "not_satisfied" } },
  { "written down, without criteria", tempting = true, change = { process = { criteria = blank, document = "d2" } }, expects = { criteria = "not_satisfied", rule = "not_satisfied" } },
  { "nobody was asked", unasked = { process = { "criteria", "in_use_since" } }, expects = { criteria = "undetermined", ["in-use"] = "undetermined", rule = "undetermined" } },
  { "not in use", change = { process = { in_use_since = blank } }, expects = { ["in-use"] = "not_satisfied", rule = "not_satisfied" } },
  { "in use from today", change = { process = { in_use_since = "2025-01-01" } } },
  { "a handbook for tomorrow", tempting = true, change = { process = { in_use_since = "2025-01-02" } }, expects = { ["in-use"] = "not_satisfied", rule = "not_satisfied" } },
  { "the process stays good though it is not written down", change = { process = { document = blank } }, expects = { ["written-down"] = "not_satisfied" } },
})
case { "no process on file, in a complete register", facts = { organization = { id = "org", name = "Org" } }, complete = { "process" }, expects = { rule = "not_applicable" } }
