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
cases(lines(fine, {
  { "still broken, and nothing followed", alone, no },
  { "still broken, and what followed may be elsewhere", alone, { ["decided-anew"] = "undetermined" }, complete = { "measurement" } },
  { "exactly at the limit is not broken", but(alone, { measurement = { value = 90 } }), none },
  { "less is better, and it is more", but(alone, { measurement = { metric = "m2", value = 6 } }), no },
  { "less is better, and it is exactly the limit", but(alone, { measurement = { metric = "m2", value = 5 } }), none },
  { "less is better, and it is far below", but(alone, { measurement = { metric = "m2", value = 1 } }), none },
  { "more is better, and it is far above", but(alone, { measurement = { value = 99 } }), none },
  { "a limit that measures another risk", but(alone, { measurement = { metric = "m3" } }), none },
  { "a limit that measures another risk, the other way", but(alone, { measurement = { metric = "m4", value = 6 } }), none },
  { "measured three months ago, less a day", but(alone, { measurement = { at = "2024-10-04" } }), no },
  { "measured three months ago", but(alone, { measurement = { at = "2024-10-03" } }), none },
  { "the other way, measured three months ago", but(alone, { measurement = { metric = "m2", value = 6, at = "2024-10-03" } }), none },
  { "the other way, measured three months ago, less a day", but(alone, { measurement = { metric = "m2", value = 6, at = "2024-10-04" } }), no },
  { "the treatment was done three months ago", but_first { done_at = "2024-10-03" }, no },
  { "the treatment was done a day later: too soon to tell", but_first { done_at = "2024-10-04" }, none },
  { "the treatment is not done", but_first { done_at = blank }, none },
  { "the treatment that was done is of another risk", but_first { risk = "r2" }, none },
  { "another risk was decided on", { risk_treatment = { first, but(second, { risk = "r2" }) } }, no, tempting = true },
  { "the other treatment is not approved", { risk_treatment = { first, but(second, { plan_approval = blank }) } }, no, tempting = true },
  { "the other treatment was decided on when the first was done", { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-06-01" } } }, no, tempting = true },
  { "decided on a day later, and still under way", { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-06-02" } } } },
  { "decided on since, and done as well, long ago", { risk_treatment = { first, but(second, { done_at = "2024-09-01" }) }, approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-06-02" } } }, no, tempting = true },
  { "decided on since, and done of late: too soon to tell", { risk_treatment = { first, but(second, { done_at = "2024-10-04" }) }, approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-06-02" } } } },
  { "another risk's treatment was done since", { risk_treatment = { first, second, { id = "t3", risk = "r2", done_at = "2024-09-01", plan_approval = "a1" } }, approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-06-02" } } } },
  { "decided on today", { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2025-01-01" } } } },
  { "to be decided on tomorrow", { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2025-01-02" } } }, no, tempting = true },
  { "decided on within three months, and other treatments may be elsewhere", { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-10-04" } } }, {}, complete = { "measurement" } },
  { "decided on earlier, and other treatments may have been done since", { approval = { { id = "a1", at = "2024-03-01" }, { id = "a2", at = "2024-10-03" } } }, { ["decided-anew"] = "undetermined" }, complete = { "measurement" } },
  { "what was measured may be elsewhere", but(alone, { measurement = false }), { ["decided-anew"] = "undetermined" }, complete = { "risk_treatment" } },
  { "nothing measures it", but(alone, { measurement = false }), none },
}))
equivalent { "decided-anew/empty undetermined", "the sentence applies only where a treatment of the risk is in scope" }
