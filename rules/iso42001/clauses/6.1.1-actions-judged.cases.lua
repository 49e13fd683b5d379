local fine = {
  "done, and judged in time",
  expects = { ["how-judged"] = "satisfied", judged = "satisfied", rule = "satisfied", severity = "low" },
  complete = { "action" },
  facts = { action = { id = "a1", type = "treatment", requirement = blank, done_at = "2024-06-01", effect_due = "2024-09-01", effect_checked_at = "2024-08-20", effect_result = "partly" } },
}
case(fine)

cases(lines(fine, {
  { "of information security alone", { action = { requirement = { "ISO27001:8.3" }, effect_due = blank } }, { ["how-judged"] = "not_applicable", judged = "not_applicable" } },
  { "of which management system it is nobody can tell", { action = { requirement = unasked } }, { ["how-judged"] = "undetermined", judged = "undetermined" } },
  { "no day was set", { action = { effect_due = blank } }, { ["how-judged"] = "not_satisfied", judged = "not_applicable" } },
  { "nobody was asked for a day", { action = { effect_due = unasked } }, { ["how-judged"] = "undetermined", judged = "undetermined" } },
  { "nobody was asked for the result", { action = { effect_result = unasked } }, { judged = "undetermined" } },
  { "not judged", { action = { effect_result = blank, effect_checked_at = blank } }, { judged = "not_satisfied" } },
  { "the day is today: not late", { action = { effect_due = "2025-01-01", effect_result = blank, effect_checked_at = blank } }, { judged = "not_applicable" } },
  { "the day was yesterday", { action = { effect_due = "2024-12-31", effect_result = blank, effect_checked_at = blank } }, { judged = "not_satisfied" } },
  { "not done yet", { action = { done_at = blank, effect_result = blank, effect_checked_at = blank } }, { judged = "not_applicable" } },
  { "to be done tomorrow, says the record", { action = { done_at = "2025-01-02", effect_result = blank, effect_checked_at = blank } }, { judged = "not_applicable" } },
  { "done today, the day for the effect gone by", { action = { done_at = "2025-01-01", effect_result = blank, effect_checked_at = blank } }, { judged = "not_satisfied" } },
  { "a result without a day", { action = { effect_checked_at = blank } }, { judged = "not_satisfied" }, tempting = true },
  { "a day without a result", { action = { effect_result = blank } }, { judged = "not_satisfied" }, tempting = true },
  { "judged before it was done", { action = { effect_checked_at = "2024-05-31" } }, { judged = "not_satisfied" }, tempting = true },
  { "judged on the day it was done", { action = { effect_checked_at = "2024-06-01" } } },
  { "judged today", { action = { effect_checked_at = "2025-01-01" } } },
  { "judged tomorrow", { action = { effect_checked_at = "2025-01-02" } }, { judged = "not_satisfied" }, tempting = true },
  { "a corrective action is judged elsewhere", { action = { type = "corrective", effect_due = blank } }, { ["how-judged"] = "not_applicable", judged = "not_applicable" } },
  { "status done is no date", { action = { effect_due = blank, effect_checked_at = blank } }, { ["how-judged"] = "not_satisfied", judged = "not_applicable" }, tempting = true },
}))
for _, one in ipairs(shared.ours_by_requirement) do
  cases(lines(fine, { { "it " .. one[1], { action = { requirement = one[2] } } } }))
end
