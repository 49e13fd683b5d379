local fine = {
  "completed",
  complete = { "risk_assessment", "risk" },
  advice = { "spread" }, expects = { done = "satisfied", spread = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    scope_item = shared.places,
    ai_system = { id = "s1", name = "Triage", stage = "operated" },
    risk_assessment = { id = "q1", system = "s1", type = "ai", status = "completed" },
    risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 }, { id = "r3", system = "s1", inherent = 6 } },
  },
}
case(fine)
cases(shared.placed(fine))

local none = { done = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "the register is complete and holds none that was completed", { risk_assessment = { status = "planned" } }, none },
  { "nothing is on file", { risk_assessment = false }, { done = "undetermined" }, complete = { "risk" } },
  { "a system that is being put into use", { ai_system = { stage = "deployed" }, risk_assessment = false }, none },
  { "a retired system", { ai_system = { stage = "retired" } }, { done = "not_applicable", spread = "not_applicable" } },
  { "a look at privacy is no assessment of AI risks", { risk_assessment = { type = "privacy" } }, none, tempting = true },
  { "the assessment of another system", { risk_assessment = { system = "s2", scope = blank } }, none, tempting = true },
  { "one assessment of several systems", { risk_assessment = { system = blank, scope = { "ai_system:s1", "ai_system:s2" } } } },
  { "one assessment of several others", { risk_assessment = { system = blank, scope = { "ai_system:s2", "unit:u1" } } }, none, tempting = true },
  { "an assessment of several systems that was planned", { risk_assessment = { system = blank, scope = { "ai_system:s1" }, status = "planned" } }, none, tempting = true },
  { "an assessment of the security of several systems", { risk_assessment = { system = blank, scope = { "ai_system:s1" }, type = "security" } }, none, tempting = true },
  { "which systems it covered nobody asked", { risk_assessment = { system = blank } }, { done = "undetermined" } },
  { "named as the system, and the scope names another", { risk_assessment = { system = "s2", scope = { "ai_system:s1" } } }, none },
  { "the assessment stays good though three risks are all alike", { risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 }, { id = "r3", system = "s1", inherent = 4 } } }, { spread = "not_satisfied" } },
  { "two that are alike say nothing", { risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 } } }, { spread = "not_applicable" } },
  { "two that are alike and one without a level", { risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 }, { id = "r3", system = "s1", inherent = blank } } }, { spread = "not_applicable" } },
  { "other systems have other levels", { risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 }, { id = "r3", system = "s1", inherent = 4 }, { id = "r4", system = "s2", inherent = 1 }, { id = "r5", system = "s2", inherent = 9 } } }, { spread = "not_satisfied" } },
  { "two that are alike, and more elsewhere", { risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 }, { id = "r4", system = "s2", inherent = 4 } } }, { spread = "not_applicable" } },
}))
