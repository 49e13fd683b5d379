local fine = {
  "done, and judged in time",
  expects = { ["how-judged"] = "satisfied", judged = "satisfied", rule = "satisfied", severity = "low" },
  complete = { "action" },
  facts = { action = { id = "a1", type = "treatment", done_at = "2024-06-01", effect_due = "2024-09-01", effect_checked_at = "2024-08-20", effect_result = "partly" } },
}
case(fine)

shared.vary(fine, {
  { "no day was set", change = { action = { effect_due = blank } }, expects = { ["how-judged"] = "not_satisfied", judged = "not_applicable", rule = "not_satisfied" } },
  { "nobody was asked for a day", unasked = { action = { "effect_due" } }, expects = { ["how-judged"] = "undetermined", judged = "undetermined", rule = "undetermined" } },
  { "nobody was asked for the result", unasked = { action = { "effect_result" } }, expects = { judged = "undetermined", rule = "undetermined" } },
  { "not judged", change = { action = { effect_result = blank, effect_checked_at = blank } }, expects = { judged = "not_satisfied", rule = "not_satisfied" } },
  { "the day is today: not late", change = { action = { effect_due = "2025-01-01", effect_result = blank, effect_checked_at = blank } }, expects = { judged = "not_applicable" } },
  { "the day was yesterday", change = { action = { effect_due = "2024-12-31", effect_result = blank, effect_checked_at = blank } }, expects = { judged = "not_satisfied", rule = "not_satisfied" } },
  { "not done yet", change = { action = { done_at = blank, effect_result = blank, effect_checked_at = blank } }, expects = { judged = "not_applicable" } },
  { "to be done tomorrow, says the record", change = { action = { done_at = "2025-01-02", effect_result = blank, effect_checked_at = blank } }, expects = { judged = "not_applicable" } },
  { "done today, the day for the effect gone by", change = { action = { done_at = "2025-01-01", effect_result = blank, effect_checked_at = blank } }, expects = { judged = "not_satisfied", rule = "not_satisfied" } },
  { "a result without a day", tempting = true, change = { action = { effect_checked_at = blank } }, expects = { judged = "not_satisfied", rule = "not_satisfied" } },
  { "a day without a result", tempting = true, change = { action = { effect_result = blank } }, expects = { judged = "not_satisfied", rule = "not_satisfied" } },
  { "judged before it was done", tempting = true, change = { action = { effect_checked_at = "2024-05-31" } }, expects = { judged = "not_satisfied", rule = "not_satisfied" } },
  { "judged on the day it was done", change = { action = { effect_checked_at = "2024-06-01" } } },
  { "judged today", change = { action = { effect_checked_at = "2025-01-01" } } },
  { "judged tomorrow", tempting = true, change = { action = { effect_checked_at = "2025-01-02" } }, expects = { judged = "not_satisfied", rule = "not_satisfied" } },
  { "a corrective action is judged elsewhere", change = { action = { type = "corrective", effect_due = blank } }, expects = { ["how-judged"] = "not_applicable", judged = "not_applicable", rule = "not_applicable" } },
  { "status done is no date", tempting = true, change = { action = { effect_due = blank, effect_checked_at = blank } }, expects = { ["how-judged"] = "not_satisfied", judged = "not_applicable", rule = "not_satisfied" } },
})
