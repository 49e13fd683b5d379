case {
  "a system with a yes on file",
  as_of = "2024-12-31",
  expects = { assessed = "satisfied", rule = "satisfied" },
  facts = shared.system("rights", { impact_assessment = { id = "a1", system = "s1", status = "completed" } }),
}

case {
  "a plain no is a no",
  as_of = "2024-12-31",
  expects = { assessed = "not_satisfied", rule = "not_satisfied" },
  facts = shared.system("both", { impact_assessment = { id = "a1", system = "s1", status = "not_done" } }),
}

case {
  "the question was left empty",
  as_of = "2024-12-31",
  expects = { assessed = "undetermined", rule = "undetermined" },
  facts = shared.system("rights", { impact_assessment = { id = "a1", system = "s1", status = blank } }),
}

case {
  "nobody was asked",
  as_of = "2024-12-31",
  expects = { assessed = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "a register without a single answer is no pass",
  as_of = "2024-12-31",
  tempting = true,
  complete = { "impact_assessment" },
  expects = { assessed = "undetermined", rule = "undetermined" },
  facts = shared.system "rights",
}

case {
  "not applicable is no yes",
  as_of = "2024-12-31",
  tempting = true,
  expects = { assessed = "not_satisfied" },
  facts = shared.system("rights", { impact_assessment = { id = "a1", system = "s1", status = na } }),
}

case {
  "the practice does not bind a system of this class",
  as_of = "2024-12-31",
  expects = { assessed = "not_applicable", rule = "not_applicable" },
  facts = shared.system("neither", { impact_assessment = { id = "a1", system = "s1", status = "not_done" } }),
}

case {
  "a retired system owes nothing",
  as_of = "2024-12-31",
  expects = { rule = "not_applicable" },
  facts = shared.system("both", { ai_system = { id = "s1", name = "Triage", stage = "retired" }, impact_assessment = { id = "a1", system = "s1", status = "not_done" } }),
}

case {
  "a system of unknown class may be bound",
  as_of = "2024-12-31",
  expects = { rule = "undetermined" },
  facts = shared.system(unreadable("too new"), { impact_assessment = { id = "a1", system = "s1", status = "completed" } }),
}

case {
  "the answer of another system does not count",
  as_of = "2024-12-31",
  tempting = true,
  expects = { assessed = "undetermined" },
  facts = shared.system("rights", { impact_assessment = { id = "a1", system = "s2", status = "completed" } }),
}

case {
  "an assessment that is planned or in progress is not completed",
  as_of = "2024-12-31",
  tempting = true,
  expects = { assessed = "not_satisfied" },
  facts = shared.system("rights", { impact_assessment = { id = "a1", system = "s1", status = "in_progress" } }),
}

case {
  "before the date it was due nothing is owed",
  as_of = "2024-11-30",
  expects = { rule = "not_applicable" },
  facts = shared.system("rights", { impact_assessment = { id = "a1", system = "s1", status = "not_done" } }),
}

case {
  "what was recorded after the memorandum was rescinded is judged by its successor",
  as_of = "2025-05-01",
  expects = { rule = "not_applicable" },
  facts = shared.system("rights", { impact_assessment = { id = "a1", system = "s1", status = "not_done" } }),
}

case {
  "the rule stays satisfied though no risk is named",
  as_of = "2024-12-31",
  expects = { rule = "satisfied", ["risks-named"] = "not_satisfied" },
  facts = shared.system("rights", { impact_assessment = { id = "a1", system = "s1", status = "completed" }, risk = { id = "r1", system = "s1", title = blank } }),
}

case {
  "risks are named",
  as_of = "2024-12-31",
  expects = { ["risks-named"] = "satisfied" },
  facts = shared.system("rights", { risk = { id = "r1", system = "s1", title = "False matches, found in a pilot" } }),
}

case {
  "a system for both is worse, and worse still where people may lose by it",
  as_of = "2024-12-31",
  expects = { rule = "not_satisfied", severity = "critical" },
  facts = shared.system("both", { ai_system = { id = "s1", name = "Triage", stage = "operated", adverse_decisions = true }, impact_assessment = { id = "a1", system = "s1", status = "not_done" } }),
}

shared.cases_2024({ "rights", "safety", "both" }, { impact_assessment = { id = "a1", system = "s1", status = "completed" } })

local function risks(mine)
  return shared.system("rights", { impact_assessment = { id = "a1", system = "s1", status = "completed" },
    risk = { { id = "r1", system = "s1", title = mine }, { id = "r2", system = "s2", title = "Fire" } } })
end
case { "the risks of another system change nothing", as_of = "2024-12-31", expects = { ["risks-named"] = "satisfied" }, facts = risks "Flood" }
case { "a risk that is not applicable is not named", as_of = "2024-12-31", expects = { ["risks-named"] = "not_satisfied" }, facts = risks(na) }
