local fine = {
  "completed",
  complete = { "risk_assessment", "risk" },
  expects = { done = "satisfied", spread = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    ai_system = { id = "s1", name = "Triage", stage = "operated" },
    risk_assessment = { id = "q1", system = "s1", type = "ai", status = "completed" },
    risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 }, { id = "r3", system = "s1", inherent = 6 } },
  },
}
case(fine)

local none = { done = "not_satisfied", rule = "not_satisfied" }
shared.vary(fine, {
  { "the register is complete and holds none that was completed", change = { risk_assessment = { status = "planned" } }, expects = none },
  { "nothing is on file", drop = { "risk_assessment" }, open = { "risk_assessment" }, expects = { done = "undetermined", rule = "undetermined" } },
  { "a system that is being put into use", change = { ai_system = { stage = "deployed" } }, drop = { "risk_assessment" }, expects = none },
  { "a retired system", change = { ai_system = { stage = "retired" } }, expects = { done = "not_applicable", spread = "not_applicable", rule = "not_applicable" } },
  { "a look at privacy is no assessment of AI risks", tempting = true, change = { risk_assessment = { type = "privacy" } }, expects = none },
  { "the assessment of another system", tempting = true, change = { risk_assessment = { system = "s2", scope = blank } }, expects = none },
  { "one assessment of several systems", change = { risk_assessment = { system = blank, scope = { "ai_system:s1", "ai_system:s2" } } } },
  { "one assessment of several others", tempting = true, change = { risk_assessment = { system = blank, scope = { "ai_system:s2", "unit:u1" } } }, expects = none },
  { "an assessment of several systems that was planned", tempting = true, change = { risk_assessment = { system = blank, scope = { "ai_system:s1" }, status = "planned" } }, expects = none },
  { "an assessment of the security of several systems", tempting = true, change = { risk_assessment = { system = blank, scope = { "ai_system:s1" }, type = "security" } }, expects = none },
  { "which systems it covered nobody asked", change = { risk_assessment = { system = blank } }, expects = { done = "undetermined", rule = "undetermined" } },
  { "named as the system, and the scope names another", change = { risk_assessment = { system = "s2", scope = { "ai_system:s1" } } }, expects = none },

  { "the assessment stays good though three risks are all alike", put = { risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 }, { id = "r3", system = "s1", inherent = 4 } } }, expects = { spread = "not_satisfied" } },
  { "two that are alike say nothing", put = { risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 } } }, expects = { spread = "not_applicable" } },
  { "two that are alike and one without a level", put = { risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 }, { id = "r3", system = "s1", inherent = blank } } }, expects = { spread = "not_applicable" } },
  { "other systems have other levels", put = { risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 }, { id = "r3", system = "s1", inherent = 4 }, { id = "r4", system = "s2", inherent = 1 }, { id = "r5", system = "s2", inherent = 9 } } },
    expects = { spread = "not_satisfied" } },
  { "two that are alike, and more elsewhere", put = { risk = { { id = "r1", system = "s1", inherent = 4 }, { id = "r2", system = "s1", inherent = 4 }, { id = "r4", system = "s2", inherent = 4 } } }, expects = { spread = "not_applicable" } },
})
