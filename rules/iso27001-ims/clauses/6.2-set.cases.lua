local fine = { "one is running", facts = { organization = { id = "org", name = "Org" }, objective = { { id = "ob1", theme = "security", status = "running" }, { id = "ob2", theme = "ISO42001:C.2.5", status = "running" } } },
  complete = { "objective" }, expects = { set = "satisfied" } }
cases(lines(fine, {
  { fine[1] },
  { "nothing is on file", { objective = false }, "undetermined", complete = {} },
  { "nothing was set", { objective = false }, "not_satisfied", tempting = true },
  { "one is planned", { objective = { status = "planned" } }, {} },
  { "one serves the security of AI", { objective = { theme = "ISO42001:C.2.10" } }, {} },
  { "one on fairness", { objective = { theme = "ISO42001:C.2.5" } }, "not_satisfied", tempting = true },
  { "all were dropped", { objective = { status = "dropped" } }, "not_satisfied", tempting = true },
  { "dropped and running side by side", { objective = { { id = "ob1", theme = "security", status = "running" }, { id = "ob3", theme = "security", status = "missed" } } }, {} },
}))
