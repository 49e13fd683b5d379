case {
  "one of the five",
  as_of = "2024-12-31",
  expects = { ["stage-given"] = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1", stage_as_given = "Retired" } },
}

case {
  "another word",
  as_of = "2024-12-31",
  expects = { ["stage-given"] = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", stage_as_given = "Ideation" } },
}

case {
  "left empty",
  as_of = "2024-12-31",
  expects = { ["stage-given"] = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", stage_as_given = blank } },
}

case {
  "a source without stages",
  as_of = "2024-12-31",
  expects = { ["stage-given"] = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1",  } },
}

case {
  "a register of a later year",
  as_of = "2025-12-31",
  expects = { ["stage-given"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", stage_as_given = "Ideation" } },
}

case {
  "in production can be understood, and is still none of the five",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["stage-given"] = "not_satisfied" },
  facts = { ai_system = { id = "s1", stage = "operated", stage_as_given = "In production" } },
}

case {
  "not applicable is no stage",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["stage-given"] = "not_satisfied" },
  facts = { ai_system = { id = "s1", stage_as_given = na } },
}

for _, stage in ipairs { "Initiated", "Acquisition and/or Development", "Implementation and Assessment", "Operation and Maintenance", "Retired" } do
  case { stage .. " is one of the words", as_of = "2024-12-31", expects = { ["stage-given"] = "satisfied" },
    facts = { ai_system = { id = "s1", stage_as_given = stage } } }
end
shared.cases_of_inventory { ai_system = { id = "s1", stage_as_given = "Retired" } }
