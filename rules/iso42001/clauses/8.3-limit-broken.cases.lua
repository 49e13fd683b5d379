local fine = {
  "still broken, and another treatment was decided on",
  complete = { "risk_treatment", "measurement" },
  expects = { ["decided-anew"] = "satisfied", rule = "satisfied", severity = "medium" },
  facts = {
    risk = { id = "r1", title = "Uneven errors" },
    metric = { { id = "m1", serves = "risk:r1", direction = "up", limit = 90 }, { id = "m2", serves = "risk:r1", direction = "down", limit = 5 }, { id = "m3", serves = "risk:r2", direction = "up", limit = 90 }, { id = "m4", serves = "risk:r2", direction = "down", limit = 5 } },
    measurement = { id = "x1", metric = "m1", value = 89, at = "2024-12-01" },
    risk_treatment = { { id = "t1", risk = "r1", done_at = "2024-06-01", plan_approval = "a1" }, { id = "t2", risk = "r1", done_at = blank, plan_approval = "a2" } },
    approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-12-15" } },
  },
}
case(fine)
local first, second = fine.facts.risk_treatment[1], fine.facts.risk_treatment[2]
local no, none = { ["decided-anew"] = "not_satisfied", rule = "not_satisfied" }, { ["decided-anew"] = "not_applicable", rule = "not_applicable" }
local alone = { risk_treatment = { first } }
local function but_first(more) return { risk_treatment = { but(first, more) } } end
shared.vary(fine, {
  { "still broken, and nothing followed", put = alone, expects = no },
  { "still broken, and what followed may be elsewhere", put = alone, open = { "risk_treatment" }, expects = { ["decided-anew"] = "undetermined", rule = "undetermined" } },
  { "exactly at the limit is not broken", put = alone, change = { measurement = { value = 90 } }, expects = none },
  { "less is better, and it is more", put = alone, change = { measurement = { metric = "m2", value = 6 } }, expects = no },
  { "less is better, and it is exactly the limit", put = alone, change = { measurement = { metric = "m2", value = 5 } }, expects = none },
  { "less is better, and it is far below", put = alone, change = { measurement = { metric = "m2", value = 1 } }, expects = none },
  { "more is better, and it is far above", put = alone, change = { measurement = { value = 99 } }, expects = none },
  { "a limit that measures another risk", put = alone, change = { measurement = { metric = "m3" } }, expects = none },
  { "a limit that measures another risk, the other way", put = alone, change = { measurement = { metric = "m4", value = 6 } }, expects = none },
  { "measured three months ago, less a day", put = alone, change = { measurement = { at = "2024-10-04" } }, expects = no },
  { "measured three months ago", put = alone, change = { measurement = { at = "2024-10-03" } }, expects = none },
  { "the other way, measured three months ago", put = alone, change = { measurement = { metric = "m2", value = 6, at = "2024-10-03" } }, expects = none },
  { "the other way, measured three months ago, less a day", put = alone, change = { measurement = { metric = "m2", value = 6, at = "2024-10-04" } }, expects = no },
  { "the treatment was done three months ago", put = but_first { done_at = "2024-10-03" }, expects = no },
  { "the treatment was done a day later: too soon to tell", put = but_first { done_at = "2024-10-04" }, expects = none },
  { "the treatment is not done", put = but_first { done_at = blank }, expects = none },
  { "the treatment that was done is of another risk", put = but_first { risk = "r2" }, expects = none },
  { "another risk was decided on", tempting = true, put = { risk_treatment = { first, but(second, { risk = "r2" }) } }, expects = no },
  { "the other treatment is not approved", tempting = true, put = { risk_treatment = { first, but(second, { plan_approval = blank }) } }, expects = no },
  { "the other treatment is older than the broken limit", tempting = true, put = { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-10-03" } } }, expects = no },
  { "decided within three months", put = { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-10-04" } } } },
  { "what was measured may be elsewhere", put = alone, drop = { "measurement" }, open = { "measurement" }, expects = { ["decided-anew"] = "undetermined", rule = "undetermined" } },
  { "nothing measures it", put = alone, drop = { "measurement" }, expects = none },
})
equivalent { "decided-anew/empty undetermined", "the sentence applies only where a treatment of the risk is in scope" }
