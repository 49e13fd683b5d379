local held = {
  id = "k1", person = "p1", requirement = "q1", basis_type = "training", evidence_text = "certificate 12", obtained_at = "2024-03-01",
  gap_action = "a1", effect_checked_at = "2024-06-01", effect_result = "effective",
}
local action = { id = "a1", type = "gap", due = "2024-03-31", done_at = "2024-03-01" }
local fine = {
  "shown, and the course was looked back at",
  facts = { competence = held, action = action },
  expects = { shown = "satisfied", ["gap-closed"] = "satisfied", effect = "satisfied", worked = "not_applicable", rule = "satisfied" },
}
local world = shared.around(fine)
local function changed(changes) return { competence = but(held, changes) } end

case(fine)
case(world("nobody was asked for evidence", { competence = without(held, "evidence_text") }, { shown = "undetermined", rule = "undetermined" }))
case(world("no evidence", changed { evidence_text = blank }, { shown = "not_satisfied", rule = "not_satisfied" }))
case(world("a tick in the matrix is no evidence", changed { evidence_text = blank, basis_type = "experience" }, { shown = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("not obtained yet", changed { obtained_at = blank, evidence_text = blank }, { shown = "not_applicable" }))

local late = { ["gap-closed"] = "not_satisfied", rule = "not_satisfied" }
case(world("there was no gap", changed { gap_action = blank }, { ["gap-closed"] = "not_applicable", effect = "not_applicable" }))
case(world("the action is not on file", { action = {} }, { ["gap-closed"] = "undetermined", effect = "undetermined", rule = "undetermined" }))
case(world("done on its date", { action = but(action, { done_at = "2024-03-31" }) }))
case(world("done a day late", { action = but(action, { done_at = "2024-04-01" }) }, late, { tempting = true }))
case(world("due yesterday and not done", { action = but(action, { due = "2024-12-31", done_at = blank }) }, but(late, { effect = "not_applicable" })))
case(world("due today", { action = but(action, { due = "2025-01-01", done_at = blank }) }, { ["gap-closed"] = "not_applicable", effect = "not_applicable" }))

local unseen = { effect = "not_satisfied", rule = "not_satisfied" }
case(world("nobody looked back", changed { effect_checked_at = blank, effect_result = blank }, but(unseen, { worked = "undetermined" })))
case(world("looked at before it was done", changed { effect_checked_at = "2024-02-29" }, unseen, { tempting = true }))
case(world("looked at on the day it was done", changed { effect_checked_at = "2024-03-01" }))
case(world("looked at today", changed { effect_checked_at = "2025-01-01" }))
case(world("to be looked at tomorrow", changed { effect_checked_at = "2025-01-02" }, unseen))
case(world("looked at without a result", changed { effect_result = blank }, but(unseen, { worked = "undetermined" })))
case(world("a day without a look", changed { effect_checked_at = blank }, unseen))
case(world("done half a year ago, and nobody looked", { competence = but(held, { effect_checked_at = blank }), action = but(action, { due = "2024-07-31", done_at = "2024-07-01" }) }, unseen))
case(world("done a day less than half a year ago", { competence = but(held, { effect_checked_at = blank }), action = but(action, { due = "2024-07-31", done_at = "2024-07-02" }) }, { effect = "not_applicable" }))
case(world("nobody was asked whether anybody looked", { competence = without(held, "effect_checked_at") }, { effect = "undetermined", rule = "undetermined" }))

case(world("it did not work, and that was all", changed { effect_result = "not" }, { worked = "not_satisfied" }))
case(world("it worked in part, and that was all", changed { effect_result = "partly" }, { worked = "not_satisfied" }))
case(world("it did not work, and something new is under way", { competence = but(held, { effect_result = "not" }), action = but(action, { due = "2025-02-01", done_at = blank }) },
  { ["gap-closed"] = "not_applicable", effect = "not_applicable", worked = "satisfied" }))
