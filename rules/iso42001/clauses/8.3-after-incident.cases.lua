local fine = {
  "decided anew after the incident",
  complete = { "risk_treatment" },
  expects = { ["decided-anew"] = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    incident = { id = "i1", system = "s1", risk = "r1", detected_at = "2024-09-01" },
    ai_system = { id = "s1", name = "Triage", personal_data = false },
    risk_treatment = { { id = "t1", risk = "r1", done_at = "2024-06-01", plan_approval = "a1" }, { id = "t2", risk = "r1", done_at = blank, plan_approval = "a2" } },
    approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-09-20" } },
  },
}
case(fine)
local first, second = fine.facts.risk_treatment[1], fine.facts.risk_treatment[2]
local no, none = { ["decided-anew"] = "not_satisfied", rule = "not_satisfied" }, { ["decided-anew"] = "not_applicable", rule = "not_applicable" }
local alone = { risk_treatment = { first } }
cases(lines(fine, {
  { "nothing was decided", alone, no },
  { "what was decided may be elsewhere", alone, { ["decided-anew"] = "undetermined" }, complete = {} },
  { "decided on the day", { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-09-01" } } } },
  { "decided the day before", { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-08-31" } } }, no, tempting = true },
  { "another treatment that nobody approved", { risk_treatment = { first, but(second, { plan_approval = blank }) } }, no, tempting = true },
  { "decided about another risk", { risk_treatment = { first, but(second, { risk = "r2" }) } }, no, tempting = true },
  { "a month ago", but(alone, { incident = { detected_at = "2024-12-01" } }), no },
  { "less than a month ago: there is time", but(alone, { incident = { detected_at = "2024-12-02" } }), none },
  { "on a day nobody noted", but(alone, { incident = { detected_at = blank } }), none },
  { "the treatment was done on the same day: it did not fail", { risk_treatment = { but(first, { done_at = "2024-09-01" }) } }, none },
  { "the treatment was done the day before", { risk_treatment = { but(first, { done_at = "2024-08-31" }) } }, no },
  { "the treatment was not done yet", { risk_treatment = { but(first, { done_at = blank }) } }, none },
  { "the treatment that was done is of another risk", { risk_treatment = { but(first, { risk = "r2" }) } }, none },
  { "which risk nobody asked", { incident = { risk = unasked } }, { ["decided-anew"] = "undetermined" } },
  { "an incident of no known risk is a matter of 6.1.2", but(alone, { incident = { risk = blank } }), none },
}))
equivalent { "decided-anew/empty undetermined", "the sentence applies only where a treatment of the risk is in scope" }
