case {
  "it has one",
  as_of = "2024-12-31",
  expects = { authorised = "satisfied", ["system-named"] = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", authorised_as = "General Support System" }, approval = { id = "a1", subject = "ai_system:s1", type = "authority_to_operate", given = true } },
}

case {
  "it has none",
  as_of = "2024-12-31",
  expects = { authorised = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", authorised_as = blank }, approval = { id = "a1", subject = "ai_system:s1", type = "authority_to_operate", given = false } },
}

case {
  "the answer was left empty",
  as_of = "2024-12-31",
  expects = { authorised = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", authorised_as = blank }, approval = { id = "a1", subject = "ai_system:s1", type = "authority_to_operate", given = blank } },
}

case {
  "the rule stays satisfied though the system is not named",
  as_of = "2024-12-31",
  expects = { rule = "satisfied", ["system-named"] = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", authorised_as = blank }, approval = { id = "a1", subject = "ai_system:s1", type = "authority_to_operate", given = true } },
}

case {
  "a system in development needs none yet",
  as_of = "2024-12-31",
  expects = { authorised = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "developed" } },
}

case {
  "not applicable is no authority",
  as_of = "2024-12-31",
  tempting = true,
  expects = { authorised = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", authorised_as = na }, approval = { id = "a1", subject = "ai_system:s1", type = "authority_to_operate", given = na } },
}

case {
  "a release is no authority to operate",
  as_of = "2024-12-31",
  tempting = true,
  expects = { authorised = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", authorised_as = blank }, approval = { id = "a1", subject = "ai_system:s1", type = "release", given = true } },
}

local facts = {
  ai_system = { id = "s1", commercial_use = "none", stage = "operated", authorised_as = "General Support System" },
  approval = { id = "a1", subject = "ai_system:s1", type = "authority_to_operate", given = true },
}
shared.cases_of_inventory_at({ "deployed", "operated" }, facts)

case {
  "the authority of another system, and another approval of this one, change nothing",
  as_of = "2024-12-31",
  expects = { authorised = "satisfied", ["system-named"] = "satisfied" },
  facts = { ai_system = facts.ai_system, approval = {
    facts.approval,
    { id = "a2", subject = "ai_system:s2", type = "authority_to_operate", given = false },
    { id = "a3", subject = "ai_system:s1", type = "release", given = false },
  } },
}

case {
  "without an authority nothing is named, and a name that is not applicable is none",
  as_of = "2024-12-31",
  expects = { ["system-named"] = "not_applicable" },
  facts = { ai_system = facts.ai_system, approval = { id = "a1", subject = "ai_system:s1", type = "authority_to_operate", given = false } },
}

case {
  "a name that is not applicable is none",
  as_of = "2024-12-31",
  expects = { authorised = "satisfied", ["system-named"] = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", authorised_as = na }, approval = facts.approval },
}
