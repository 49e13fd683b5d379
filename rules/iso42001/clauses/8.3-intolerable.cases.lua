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
cases(lines(fine, {
  { "nothing is done", { risk_treatment = false }, no },
  { "what is done may be elsewhere", { risk_treatment = false }, { living = "undetermined" }, complete = {} },
  { "accepted as it is", { risk_treatment = { option = "retain" } }, no, tempting = true },
  { "being avoided", { risk_treatment = { option = "avoid" } } },
  { "being shared", { risk_treatment = { option = "share" } } },
  { "a treatment without an option", { risk_treatment = { option = blank } }, { living = "undetermined" }, tempting = true },
  { "done, and shown not to work", { risk_treatment = { effect_result = "not" } }, no, tempting = true },
  { "done, and it works partly", { risk_treatment = { effect_result = "partly" } } },
  { "another risk is treated", { risk_treatment = { risk = "r2" } }, no, tempting = true },
  { "one step below", { risk = { residual = 15 }, risk_treatment = false }, none },
  { "being put into use", { ai_system = { stage = "deployed" }, risk_treatment = false }, no },
  { "not in use yet", { ai_system = { stage = "developed" }, risk_treatment = false }, none },
  { "closed", { risk = { status = "closed" }, risk_treatment = false }, none },
  { "a great opportunity", { risk = { opportunity = true }, risk_treatment = false }, none },
  { "whether it is an opportunity was left empty", { risk = { opportunity = blank }, risk_treatment = false }, no },
  { "what remains was left empty", { risk = { residual = blank } }, { living = "undetermined" } },
}))
