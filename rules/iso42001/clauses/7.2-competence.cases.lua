local held = {
  id = "k1", person = "p1", requirement = "q1", basis_type = "training", evidence_text = "certificate 12", obtained_at = "2024-03-01",
  gap_action = "a1", effect_checked_at = "2024-06-01", effect_result = "effective",
}
local action = { id = "a1", type = "gap", due = "2024-03-31", done_at = "2024-03-01" }
local fine = {
  "shown, and the course was looked back at",
  facts = { competence = held, action = action },
  advice = { "worked" }, expects = { shown = "satisfied", ["gap-closed"] = "satisfied", effect = "satisfied", worked = "not_applicable", rule = "satisfied" },
}
local function changed(changes) return { competence = but(held, changes) } end

case(fine)
cases(lines(fine, {
  { "nobody was asked for evidence", { competence = without(held, "evidence_text") }, { shown = "undetermined" } },
  { "no evidence", changed { evidence_text = blank }, { shown = "not_satisfied" } },
  { "a tick in the matrix is no evidence", changed { evidence_text = blank, basis_type = "experience" }, { shown = "not_satisfied" }, tempting = true },
  { "not obtained yet", changed { obtained_at = blank, evidence_text = blank }, { shown = "not_applicable" } },
}))

local late = { ["gap-closed"] = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "there was no gap", changed { gap_action = blank }, { ["gap-closed"] = "not_applicable", effect = "not_applicable" } },
  { "the action is not on file", { action = false }, { ["gap-closed"] = "undetermined", effect = "undetermined" } },
  { "done on its date", { action = but(action, { done_at = "2024-03-31" }) } },
  { "done a day late", { action = but(action, { done_at = "2024-04-01" }) }, late, tempting = true },
  { "due yesterday and not done", { action = but(action, { due = "2024-12-31", done_at = blank }) }, but(late, { effect = "not_applicable" }) },
  { "due today", { action = but(action, { due = "2025-01-01", done_at = blank }) }, { ["gap-closed"] = "not_applicable", effect = "not_applicable" } },
}))

local unseen = { effect = "not_satisfied", rule = "not_satisfied" }
cases(lines(fine, {
  { "nobody looked back", changed { effect_checked_at = blank, effect_result = blank }, but(unseen, { worked = "undetermined" }) },
  { "looked at before it was done", changed { effect_checked_at = "2024-02-29" }, unseen, tempting = true },
  { "looked at on the day it was done", changed { effect_checked_at = "2024-03-01" } },
  { "looked at today", changed { effect_checked_at = "2025-01-01" } },
  { "to be looked at tomorrow", changed { effect_checked_at = "2025-01-02" }, unseen },
  { "looked at without a result", changed { effect_result = blank }, but(unseen, { worked = "undetermined" }) },
  { "a day without a look", changed { effect_checked_at = blank }, unseen },
  { "done half a year ago, and nobody looked", { competence = but(held, { effect_checked_at = blank }), action = but(action, { due = "2024-07-31", done_at = "2024-07-01" }) }, unseen },
  { "done a day less than half a year ago", { competence = but(held, { effect_checked_at = blank }), action = but(action, { due = "2024-07-31", done_at = "2024-07-02" }) }, { effect = "not_applicable" } },
  { "nobody was asked whether anybody looked", { competence = without(held, "effect_checked_at") }, { effect = "undetermined" } },
  { "it did not work, and that was all", changed { effect_result = "not" }, { worked = "not_satisfied" } },
  { "it worked in part, and that was all", changed { effect_result = "partly" }, { worked = "not_satisfied" } },
  { "it did not work, and something new is under way", { competence = but(held, { effect_result = "not" }), action = but(action, { due = "2025-02-01", done_at = blank }) }, { ["gap-closed"] = "not_applicable", effect = "not_applicable", worked = "satisfied" } },
}))
