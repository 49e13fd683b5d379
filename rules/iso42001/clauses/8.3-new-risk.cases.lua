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
cases(lines(fine, {
  { "no treatment", { risk_treatment = false }, no },
  { "treatments may be elsewhere", { risk_treatment = false }, { decided = "undetermined" }, complete = {} },
  { "a draft that nobody decided on", { risk_treatment = { plan_approval = blank } }, no, tempting = true },
  { "to be decided tomorrow", { approval = { at = "2025-01-02" } }, no, tempting = true },
  { "decided today", { approval = { at = "2025-01-01" } } },
  { "decided on a day nobody noted", { approval = { at = blank } }, no, tempting = true },
  { "another risk was decided on", { risk_treatment = { risk = "r2" } }, no, tempting = true },
  { "at the line", { risk = { inherent = 8 }, risk_treatment = false }, none },
  { "an opportunity", { risk = { opportunity = true }, risk_treatment = false }, none },
  { "whether it is an opportunity was left empty", { risk = { opportunity = blank }, risk_treatment = false }, no },
  { "closed", { risk = { status = "closed" }, risk_treatment = false }, none },
  { "found by the planned assessment: a matter of the plan", { risk_assessment = { trigger = "planned" }, risk_treatment = false }, none },
  { "brought by an incident", { risk_assessment = { trigger = "incident" }, risk_treatment = false }, no },
  { "brought by a new system", { risk_assessment = { trigger = "new_system" }, risk_treatment = false }, no },
}))
