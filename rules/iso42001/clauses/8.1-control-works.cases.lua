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
cases(lines(fine, {
  { "partly", { control_check = { result = "partly" } } },
  { "it works", { control_check = { result = "effective", follow_up = blank } }, none },
  { "nothing followed", { control_check = { follow_up = blank } }, { followed = "not_satisfied", mended = "not_applicable" }, tempting = true },
  { "partly, and nothing followed", { control_check = { result = "partly", follow_up = blank } }, { followed = "not_satisfied", mended = "not_applicable" } },
  { "what followed nobody asked", { control_check = { follow_up = unasked } }, { followed = "undetermined", mended = "undetermined" } },
  { "not done, its day has passed", { action = { done_at = blank } }, { mended = "not_satisfied" }, tempting = true },
  { "done tomorrow, says the record", { action = { done_at = "2025-01-02" } }, { mended = "not_satisfied" }, tempting = true },
  { "done today", { action = { done_at = "2025-01-01" } } },
  { "not done, its day is today", { action = { due = "2025-01-01", done_at = blank } }, { mended = "not_applicable" } },
  { "not done, its day was yesterday", { action = { due = "2024-12-31", done_at = blank } }, { mended = "not_satisfied" } },
  { "without a day", { action = { due = blank, done_at = blank } }, { mended = "not_applicable" } },
  { "an action that is not on file", { action = false }, { mended = "undetermined" } },
}))

cases(lines(fine, {
  { "a control of information security", { control_check = { control = "ISO27001:A.8.15", follow_up = blank } }, none },
  { "which control it is was left open", { control_check = { control = blank } } },
}))
