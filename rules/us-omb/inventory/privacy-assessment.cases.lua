case {
  "personal data, and assessed",
  as_of = "2024-12-31",
  expects = { ["privacy-assessed"] = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", personal_data = true }, risk_assessment = { id = "r1", system = "s1", type = "privacy", status = "completed" } },
}

case {
  "personal data, and not assessed",
  as_of = "2024-12-31",
  expects = { ["privacy-assessed"] = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", personal_data = true }, risk_assessment = { id = "r1", system = "s1", type = "privacy", status = "not_done" } },
}

case {
  "personal data, and the answer left empty",
  as_of = "2024-12-31",
  expects = { ["privacy-assessed"] = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", personal_data = true }, risk_assessment = { id = "r1", system = "s1", type = "privacy", status = blank } },
}

case {
  "whether there is personal data was left empty",
  as_of = "2024-12-31",
  expects = { ["privacy-assessed"] = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", personal_data = blank }, risk_assessment = { id = "r1", system = "s1", type = "privacy", status = "completed" } },
}

case {
  "no personal data",
  as_of = "2024-12-31",
  expects = { ["privacy-assessed"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", personal_data = false }, risk_assessment = { id = "r1", system = "s1", type = "privacy", status = "not_done" } },
}

case {
  "a common commercial use is not asked",
  as_of = "2024-12-31",
  expects = { rule = "not_applicable" },
  facts = { ai_system = { id = "s1", commercial_use = "listed", stage = "operated" } },
}

case {
  "an assessment of security is none of privacy",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["privacy-assessed"] = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated", personal_data = true }, risk_assessment = { id = "r1", system = "s1", type = "security", status = "completed" } },
}

local facts = {
  ai_system = { id = "s1", commercial_use = "none", stage = "operated", personal_data = true },
  risk_assessment = { id = "r1", system = "s1", type = "privacy", status = "completed" },
}
shared.cases_of_inventory_at({ "deployed", "operated" }, facts)

case {
  "what was not done for another system changes nothing",
  as_of = "2024-12-31",
  expects = { ["privacy-assessed"] = "satisfied" },
  facts = { ai_system = facts.ai_system, risk_assessment = { facts.risk_assessment, { id = "r2", system = "s2", type = "privacy", status = "not_done" } } },
}
