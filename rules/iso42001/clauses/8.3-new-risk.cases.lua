local fine = {
  "new, and somebody decided",
  complete = { "risk_treatment" },
  expects = { decided = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    risk = { id = "r1", title = "The supplier changes the model", assessment = "q1", inherent = 9, opportunity = false, status = "open" },
    risk_assessment = { id = "q1", criteria = "v1", trigger = "change" }, risk_criteria = { id = "v1", accept_at_most = 8 },
    risk_treatment = { id = "t1", risk = "r1", plan_approval = "a1" }, approval = { id = "a1", at = "2024-09-01" },
  },
}
case(fine)
local no, none = { decided = "not_satisfied", rule = "not_satisfied" }, { decided = "not_applicable", rule = "not_applicable" }
shared.vary(fine, {
  { "no treatment", drop = { "risk_treatment" }, expects = no },
  { "treatments may be elsewhere", drop = { "risk_treatment" }, open = { "risk_treatment" }, expects = { decided = "undetermined", rule = "undetermined" } },
  { "a draft that nobody decided on", tempting = true, change = { risk_treatment = { plan_approval = blank } }, expects = no },
  { "to be decided tomorrow", tempting = true, change = { approval = { at = "2025-01-02" } }, expects = no },
  { "decided today", change = { approval = { at = "2025-01-01" } } },
  { "decided on a day nobody noted", tempting = true, change = { approval = { at = blank } }, expects = no },
  { "another risk was decided on", tempting = true, change = { risk_treatment = { risk = "r2" } }, expects = no },
  { "at the line", change = { risk = { inherent = 8 } }, drop = { "risk_treatment" }, expects = none },
  { "an opportunity", change = { risk = { opportunity = true } }, drop = { "risk_treatment" }, expects = none },
  { "whether it is an opportunity was left empty", change = { risk = { opportunity = blank } }, drop = { "risk_treatment" }, expects = no },
  { "closed", change = { risk = { status = "closed" } }, drop = { "risk_treatment" }, expects = none },
  { "found by the planned assessment: a matter of the plan", change = { risk_assessment = { trigger = "planned" } }, drop = { "risk_treatment" }, expects = none },
  { "brought by an incident", change = { risk_assessment = { trigger = "incident" } }, drop = { "risk_treatment" }, expects = no },
  { "brought by a new system", change = { risk_assessment = { trigger = "new_system" } }, drop = { "risk_treatment" }, expects = no },
})
