local first = { id = "n1", description = "released without a plan", requirement = { "ISO42001:A.6.2.5" }, cause = "the gate can be passed by", detected_at = "2023-11-24", repeats = blank }
local again = { id = "n2", requirement = { "ISO42001:A.6.2.5", "ISO42001:8.1" }, cause = "the gate can be passed by", detected_at = "2024-09-21", repeats = blank }
local worked = { id = "a1", origin = "nonconformity:n1", type = "corrective", effect_result = "effective", effect_checked_at = "2024-04-30" }
-- Actions that say nothing about the effect on n1, dated so that they would hide a return.
local others = {
  { id = "a5", origin = "nonconformity:n9", type = "corrective", effect_result = "effective", effect_checked_at = "2024-12-30" },
  { id = "a6", origin = "nonconformity:n1", type = "improvement", effect_result = "effective", effect_checked_at = "2024-12-30" },
  { id = "a7", origin = "nonconformity:n1", type = "corrective", effect_result = "partly", effect_checked_at = "2024-12-30" },
  { id = "a8", origin = "nonconformity:n1", type = "corrective", effect_result = "effective", effect_checked_at = "2025-01-02" },
}
local facts = world { nonconformity = { first }, action = with({ worked }, others) }
local registers = { "nonconformity", "action" }
local good = { rule = "satisfied", ["same-cause"] = "satisfied", ["no-repeat"] = "satisfied" }
local came_back = but(good, { ["same-cause"] = "not_satisfied", rule = "not_satisfied" })
local recorded = but(good, { ["no-repeat"] = "not_satisfied", rule = "not_satisfied" })
local function then_(changes, of_first) return facts { nonconformity = { but(first, of_first), but(again, changes) } } end

case { "it did not come back", complete = registers, facts = facts {}, expects = good }
case { "more nonconformities may be on file elsewhere", facts = facts {}, expects = { rule = "undetermined", ["same-cause"] = "undetermined", ["no-repeat"] = "undetermined" } }
case { "not found effective yet", complete = registers, facts = facts { action = others }, expects = { rule = "not_applicable" } }
case { "found effective today", subject = "n1", complete = registers, facts = facts { action = with({ but(worked, { effect_checked_at = "2025-01-01" }) }, others), nonconformity = { first, but(again, { detected_at = "2024-12-31", repeats = "n1" }) } }, expects = good }
case { "the same requirement and cause, five months later", tempting = true, subject = "n1", complete = registers, facts = then_ {}, expects = came_back }
case { "a day after the effect was found good", subject = "n1", complete = registers, facts = then_ { detected_at = "2024-05-01" }, expects = came_back }
case { "on the day itself", subject = "n1", complete = registers, facts = then_ { detected_at = "2024-04-30" }, expects = good }
case { "the same cause at another requirement", subject = "n1", complete = registers, facts = then_ { requirement = { "ISO42001:A.7.4" } }, expects = good }
case { "the same requirement for another cause", subject = "n1", complete = registers, facts = then_ { cause = "nobody was on duty" }, expects = good }
case { "the same title is not the same thing", subject = "n1", complete = registers, facts = then_ { description = "released without a plan", cause = "nobody was on duty" }, expects = good }
case { "it was itself seen last, and is not its own repeat", subject = "n1", complete = registers, facts = facts { nonconformity = { detected_at = "2024-12-01" } }, expects = good }
case { "recorded as a repeat, for another cause", tempting = true, subject = "n1", complete = registers, facts = then_ { cause = "nobody was on duty", repeats = "n1" }, expects = recorded }
case { "recorded as a repeat a day after", subject = "n1", complete = registers, facts = then_ { cause = "nobody was on duty", repeats = "n1", detected_at = "2024-05-01" }, expects = recorded }
case { "a repeat from before the effect was found good", subject = "n1", complete = registers, facts = then_ { cause = "nobody was on duty", repeats = "n1", detected_at = "2024-04-30" }, expects = good }
case { "a repeat of something else", subject = "n1", complete = registers, facts = then_ { cause = "nobody was on duty", repeats = "n3" }, expects = good }
case { "two actions were found good; it came back between", subject = "n1", complete = registers, facts = facts { nonconformity = { first, again }, action = { worked, but(worked, { id = "a3", effect_checked_at = "2024-11-30" }) } }, expects = good }
case { "the effect is still to be checked", complete = registers, facts = facts { action = with({ but(worked, { effect_result = blank, effect_checked_at = blank }) }, others) }, expects = { rule = "not_applicable" } }
case { "a result without a day", complete = registers, facts = facts { action = with({ but(worked, { effect_checked_at = blank }) }, others) }, expects = { rule = "not_applicable" } }
case { "a day without a result", complete = registers, facts = facts { action = with({ but(worked, { effect_result = blank }) }, others) }, expects = { rule = "not_applicable" } }
case { "beside it one still to be checked, one without a day", subject = "n1", complete = registers, facts = facts { nonconformity = { first, but(again, { repeats = "n1" }) }, action = { worked, but(worked, { id = "a3", effect_checked_at = blank }), but(worked, { id = "a4", effect_result = blank, effect_checked_at = "2024-12-01" }) } }, expects = { rule = "not_satisfied", ["same-cause"] = "not_satisfied", ["no-repeat"] = "not_satisfied" } }
local security = { requirement = { "ISO27001:A.8.8" }, repeats = "n1" }
case { "of information security alone, and it came back", subject = "n1", complete = registers, facts = then_(security, { requirement = { "ISO27001:A.8.8" } }), expects = { rule = "not_applicable", ["same-cause"] = "not_applicable", ["no-repeat"] = "not_applicable" } }
case { "of both, and it came back", subject = "n1", complete = registers, facts = then_({}, { requirement = { "ISO27001:A.8.8", "ISO42001:A.6.2.5" } }), expects = came_back }
case { "which requirement is not met nobody asked", subject = "n1", complete = registers, facts = then_(security, { requirement = unasked }), expects = { rule = "undetermined", ["same-cause"] = "undetermined", ["no-repeat"] = "undetermined" } }
for _, one in ipairs(shared.ours_by_requirement) do
  case { "it " .. one[1] .. ", and is recorded as come back", subject = "n1", complete = registers, facts = then_({ cause = "another", repeats = "n1" }, { requirement = one[2] }), expects = { rule = "not_satisfied", ["no-repeat"] = "not_satisfied" } }
end
