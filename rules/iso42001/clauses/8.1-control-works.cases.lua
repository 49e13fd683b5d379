local fine = {
  "mended in time",
  complete = { "control_check" },
  expects = { followed = "satisfied", mended = "satisfied", rule = "satisfied", severity = "low" },
  facts = {
    control_check = { id = "k1", control = "ISO42001:A.7.4", result = "not", follow_up = "n1" },
    action = { id = "n1", due = "2024-06-30", done_at = "2024-07-10" },
  },
}
case(fine)
local none = { followed = "not_applicable", mended = "not_applicable", rule = "not_applicable" }
shared.vary(fine, {
  { "partly", change = { control_check = { result = "partly" } } },
  { "it works", change = { control_check = { result = "effective", follow_up = blank } }, expects = none },
  { "nothing followed", tempting = true, change = { control_check = { follow_up = blank } }, expects = { followed = "not_satisfied", mended = "not_applicable", rule = "not_satisfied" } },
  { "partly, and nothing followed", change = { control_check = { result = "partly", follow_up = blank } }, expects = { followed = "not_satisfied", mended = "not_applicable", rule = "not_satisfied" } },
  { "what followed nobody asked", unasked = { control_check = { "follow_up" } }, expects = { followed = "undetermined", mended = "undetermined", rule = "undetermined" } },
  { "not done, its day has passed", tempting = true, change = { action = { done_at = blank } }, expects = { mended = "not_satisfied", rule = "not_satisfied" } },
  { "done tomorrow, says the record", tempting = true, change = { action = { done_at = "2025-01-02" } }, expects = { mended = "not_satisfied", rule = "not_satisfied" } },
  { "done today", change = { action = { done_at = "2025-01-01" } } },
  { "not done, its day is today", change = { action = { due = "2025-01-01", done_at = blank } }, expects = { mended = "not_applicable" } },
  { "not done, its day was yesterday", change = { action = { due = "2024-12-31", done_at = blank } }, expects = { mended = "not_satisfied", rule = "not_satisfied" } },
  { "without a day", change = { action = { due = blank, done_at = blank } }, expects = { mended = "not_applicable" } },
  { "an action that is not on file", drop = { "action" }, expects = { mended = "undetermined", rule = "undetermined" } },
})

shared.vary(fine, {
  { "a control of information security", change = { control_check = { control = "ISO27001:A.8.15", follow_up = blank } }, expects = none },
  { "which control it is was left open", change = { control_check = { control = blank } } },
})
