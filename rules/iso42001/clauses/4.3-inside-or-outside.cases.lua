case {
  "it lies inside",
  expects = { ["in-or-out"] = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, scope_item = { id = "i1", item = "ai_system:s1", included = true } },
}

case {
  "it lies outside, which is an answer",
  expects = { ["in-or-out"] = "satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, scope_item = { id = "i1", item = "ai_system:s1", included = false } },
}

case {
  "the scope is complete and silent about it",
  complete = { "scope_item" },
  expects = { ["in-or-out"] = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, scope_item = { id = "i1", item = "ai_system:s2", included = true } },
}

case {
  "no scope is on file",
  expects = { ["in-or-out"] = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" } },
}

case {
  "an organisation without systems, its register complete, has none to place",
  complete = { "ai_system" },
  expects = { rule = "not_applicable" },
  facts = { organization = { id = "org", name = "Org" } },
}

case {
  "an item without a decision decides nothing",
  tempting = true,
  complete = { "scope_item" },
  expects = { ["in-or-out"] = "not_satisfied" },
  facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, scope_item = { id = "i1", item = "ai_system:s1", included = blank } },
}
