case {
  "it is listed",
  as_of = "2024-12-31",
  expects = { listed = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1" }, deployment = { id = "d1", system = "s1" } },
}

case {
  "it is not, and the inventory is complete",
  as_of = "2024-12-31",
  complete = { "ai_system" },
  expects = { listed = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1" }, deployment = { id = "d1", system = "s9" } },
}

case {
  "it is not, and the inventory may be incomplete",
  as_of = "2024-12-31",
  expects = { listed = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1" }, deployment = { id = "d1", system = "s9" } },
}

case {
  "a deployment of a later year",
  as_of = "2025-12-31",
  complete = { "ai_system" },
  expects = { listed = "not_applicable", rule = "not_applicable" },
  facts = { deployment = { id = "d1", system = "s9" } },
}

case {
  "a name that differs by a letter is another system",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "ai_system" },
  expects = { listed = "not_satisfied" },
  facts = { ai_system = { id = "s1" }, deployment = { id = "d1", system = "S1" } },
}

shared.cases_of_inventory { ai_system = { id = "s1" }, deployment = { id = "d1", system = "s1" } }
