local fine = {
  "intolerable, and being changed",
  complete = { "risk_treatment" },
  expects = { living = "satisfied", rule = "satisfied", severity = "critical" },
  facts = {
    risk = { id = "r1", title = "A missed stroke", assessment = "q1", system = "s1", residual = 16, opportunity = false, status = "open" },
    risk_assessment = { id = "q1", criteria = "v1" }, risk_criteria = { id = "v1", intolerable_at = 16 },
    ai_system = { id = "s1", name = "Triage", stage = "operated" },
    risk_treatment = { id = "t1", risk = "r1", option = "change", effect_result = blank },
  },
}
case(fine)
local no, none = { living = "not_satisfied", rule = "not_satisfied" }, { living = "not_applicable", rule = "not_applicable" }
shared.vary(fine, {
  { "nothing is done", drop = { "risk_treatment" }, expects = no },
  { "what is done may be elsewhere", drop = { "risk_treatment" }, open = { "risk_treatment" }, expects = { living = "undetermined", rule = "undetermined" } },
  { "accepted as it is", tempting = true, change = { risk_treatment = { option = "retain" } }, expects = no },
  { "being avoided", change = { risk_treatment = { option = "avoid" } } },
  { "being shared", change = { risk_treatment = { option = "share" } } },
  { "a treatment without an option", tempting = true, change = { risk_treatment = { option = blank } }, expects = { living = "undetermined", rule = "undetermined" } },
  { "done, and shown not to work", tempting = true, change = { risk_treatment = { effect_result = "not" } }, expects = no },
  { "done, and it works partly", change = { risk_treatment = { effect_result = "partly" } } },
  { "another risk is treated", tempting = true, change = { risk_treatment = { risk = "r2" } }, expects = no },
  { "one step below", change = { risk = { residual = 15 } }, drop = { "risk_treatment" }, expects = none },
  { "being put into use", change = { ai_system = { stage = "deployed" } }, drop = { "risk_treatment" }, expects = no },
  { "not in use yet", change = { ai_system = { stage = "developed" } }, drop = { "risk_treatment" }, expects = none },
  { "closed", change = { risk = { status = "closed" } }, drop = { "risk_treatment" }, expects = none },
  { "a great opportunity", change = { risk = { opportunity = true } }, drop = { "risk_treatment" }, expects = none },
  { "whether it is an opportunity was left empty", change = { risk = { opportunity = blank } }, drop = { "risk_treatment" }, expects = no },
  { "what remains was left empty", change = { risk = { residual = blank } }, expects = { living = "undetermined", rule = "undetermined" } },
})
