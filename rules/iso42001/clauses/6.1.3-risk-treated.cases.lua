local fine = {
  "above the line, and an option was chosen",
  complete = { "risk_treatment" },
  expects = { treated = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    risk = { id = "r1", title = "Uneven errors", assessment = "q1", system = "s1", inherent = 7, opportunity = false, status = "open" },
    risk_assessment = { id = "q1", criteria = "v1" }, risk_criteria = { { id = "v1", accept_at_most = 6 }, { id = "v2", accept_at_most = 10 } },
    ai_system = { id = "s1", name = "Triage", personal_data = false },
    risk_treatment = { id = "t1", risk = "r1", option = "retain" },
  },
}
case(fine)
local none = { treated = "not_applicable", rule = "not_applicable" }
shared.vary(fine, {
  { "no treatment", drop = { "risk_treatment" }, expects = { treated = "not_satisfied", rule = "not_satisfied" } },
  { "treatments may be elsewhere", drop = { "risk_treatment" }, open = { "risk_treatment" }, expects = { treated = "undetermined", rule = "undetermined" } },
  { "a treatment without an option", tempting = true, change = { risk_treatment = { option = blank } }, expects = { treated = "not_satisfied", rule = "not_satisfied" } },
  { "the treatment of another risk", tempting = true, change = { risk_treatment = { risk = "r2" } }, expects = { treated = "not_satisfied", rule = "not_satisfied" } },
  { "exactly at the line is acceptable", change = { risk = { inherent = 6 } }, drop = { "risk_treatment" }, expects = none },
  { "the line of its own assessment counts, not a later one", change = { risk = { inherent = 7 } }, drop = { "risk_treatment" }, expects = { treated = "not_satisfied", rule = "not_satisfied" } },
  { "acceptable by the version it was assessed with", change = { risk_assessment = { criteria = "v2" } }, drop = { "risk_treatment" }, expects = none },
  { "an opportunity is not treated", change = { risk = { opportunity = true } }, drop = { "risk_treatment" }, expects = none },
  { "whether it is an opportunity was left empty", change = { risk = { opportunity = blank } }, drop = { "risk_treatment" }, expects = { treated = "not_satisfied", rule = "not_satisfied" } },
  { "a closed risk", change = { risk = { status = "closed" } }, drop = { "risk_treatment" }, expects = none },
  { "an accepted risk was treated by accepting it, says its treatment; without one nobody chose", tempting = true, change = { risk = { status = "accepted" } }, drop = { "risk_treatment" }, expects = { treated = "not_satisfied", rule = "not_satisfied" } },
  { "by which criteria, nobody knows", change = { risk = { assessment = blank } }, drop = { "risk_treatment" }, expects = { treated = "undetermined", rule = "undetermined" } },
  { "one step up where personal data is handled", change = { ai_system = { personal_data = true } }, expects = { severity = "high" } },
})
