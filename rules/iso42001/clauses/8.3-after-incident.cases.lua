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
shared.vary(fine, {
  { "nothing was decided", put = alone, expects = no },
  { "what was decided may be elsewhere", put = alone, open = { "risk_treatment" }, expects = { ["decided-anew"] = "undetermined", rule = "undetermined" } },
  { "decided on the day", put = { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-09-01" } } } },
  { "decided the day before", tempting = true, put = { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-08-31" } } }, expects = no },
  { "another treatment that nobody approved", tempting = true, put = { risk_treatment = { first, but(second, { plan_approval = blank }) } }, expects = no },
  { "decided about another risk", tempting = true, put = { risk_treatment = { first, but(second, { risk = "r2" }) } }, expects = no },
  { "a month ago", put = alone, change = { incident = { detected_at = "2024-12-01" } }, expects = no },
  { "less than a month ago: there is time", put = alone, change = { incident = { detected_at = "2024-12-02" } }, expects = none },
  { "on a day nobody noted", put = alone, change = { incident = { detected_at = blank } }, expects = none },
  { "the treatment was done on the same day: it did not fail", put = { risk_treatment = { but(first, { done_at = "2024-09-01" }) } }, expects = none },
  { "the treatment was done the day before", put = { risk_treatment = { but(first, { done_at = "2024-08-31" }) } }, expects = no },
  { "the treatment was not done yet", put = { risk_treatment = { but(first, { done_at = blank }) } }, expects = none },
  { "the treatment that was done is of another risk", put = { risk_treatment = { but(first, { risk = "r2" }) } }, expects = none },
  { "which risk nobody asked", unasked = { incident = { "risk" } }, expects = { ["decided-anew"] = "undetermined", rule = "undetermined" } },
  { "an incident of no known risk is a matter of 6.1.2", change = { incident = { risk = blank } }, put = alone, expects = none },
})
equivalent { "decided-anew/empty undetermined", "the sentence applies only where a treatment of the risk is in scope" }
