local facts = world {
  nonconformity = { id = "n1", description = "x", requirement = { "ISO42001:8.1" }, closed_at = "2024-10-01", corrected_at = "2024-06-02", no_action_reason = blank },
  -- Beside it an action for another nonconformity and one of another sort, with everything the right one may lack.
  action = {
    { id = "a1", origin = "nonconformity:n1", type = "corrective", done_at = "2024-07-01", effect_checked_at = "2024-09-01", effect_result = "effective" },
    { id = "a2", origin = "nonconformity:n2", type = "corrective", done_at = blank, effect_checked_at = "2024-09-01", effect_result = "effective" },
    { id = "a3", origin = "nonconformity:n1", type = "improvement", done_at = blank, effect_checked_at = "2024-09-01", effect_result = "effective" },
  },
}
local registers = { "action" }
local good = { rule = "satisfied", ["worked-first"] = "satisfied", ["none-left"] = "satisfied", ["corrected-first"] = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local function a(changes) return facts { action = changes } end

case { "closed after the effect was found good", complete = registers, facts = facts {}, expects = good }
case { "nobody knows which actions there were", facts = { nonconformity = { id = "n1", requirement = { "ISO42001:8.1" }, closed_at = "2024-10-01", no_action_reason = blank } }, expects = { rule = "undetermined", ["worked-first"] = "undetermined", ["none-left"] = "undetermined" } }
case { "still open", complete = registers, facts = facts { nonconformity = { closed_at = blank } }, expects = { rule = "not_applicable" } }
case { "closed today", complete = registers, facts = facts { nonconformity = { closed_at = "2025-01-01" } }, expects = good }
case { "to be closed tomorrow", complete = registers, facts = facts { nonconformity = { closed_at = "2025-01-02" } }, expects = { rule = "not_applicable" } }
case { "closed without a check", tempting = true, complete = registers, facts = a { effect_checked_at = blank }, expects = only "worked-first" }
case { "the check came a day after closing", tempting = true, complete = registers, facts = a { effect_checked_at = "2024-10-02" }, expects = only "worked-first" }
case { "checked and closed on one day", complete = registers, facts = a { effect_checked_at = "2024-10-01" }, expects = good }
case { "checked, and partly effective", tempting = true, complete = registers, facts = a { effect_result = "partly" }, expects = only "worked-first" }
case { "checked, and no result", complete = registers, facts = a { effect_result = blank }, expects = only "worked-first" }
case { "done on the day it was closed", complete = registers, facts = a { done_at = "2024-10-01" }, expects = good }
case { "to be done a day later", tempting = true, complete = registers, facts = a { done_at = "2024-10-02" }, expects = only "none-left" }
case { "never done, though found effective", complete = registers, facts = a { done_at = blank }, expects = only "none-left" }
case { "no action was needed", complete = registers, facts = facts { nonconformity = { no_action_reason = "retired" }, action = false }, expects = { rule = "not_applicable", ["worked-first"] = "not_applicable", ["none-left"] = "not_applicable" } }
case { "corrected on the day it was closed", complete = registers, facts = facts { nonconformity = { corrected_at = "2024-10-01" } }, expects = good }
case { "corrected a day later", complete = registers, facts = facts { nonconformity = { corrected_at = "2024-10-02" } }, expects = but(good, { ["corrected-first"] = "not_satisfied" }) }
case { "corrected on no day", complete = registers, facts = facts { nonconformity = { corrected_at = blank } }, expects = but(good, { ["corrected-first"] = "not_satisfied" }) }
case { "a first action had worked in part, a second one in full", complete = registers, facts = facts { action = { { id = "a1", origin = "nonconformity:n1", type = "corrective", done_at = "2024-07-01", effect_checked_at = "2024-09-01", effect_result = "effective" }, { id = "a0", origin = "nonconformity:n1", type = "corrective", done_at = "2024-06-10", effect_checked_at = "2024-06-30", effect_result = "partly" } } }, expects = good }
case { "closed without any action, and no reason why", tempting = true, complete = registers, facts = facts { action = false }, expects = but(only "worked-first", { ["none-left"] = "not_applicable" }) }

-- Nonconformities of an information security management system stand in the same register.
case { "of information security alone", complete = registers, facts = facts { nonconformity = { requirement = { "ISO27001:A.8.15" } }, action = false }, expects = { rule = "not_applicable" } }
case { "of both", complete = registers, facts = facts { nonconformity = { requirement = { "ISO27001:A.8.15", "ISO42001:A.6.2.8" } } }, expects = good }
case { "of a rule of one's own", complete = registers, facts = facts { nonconformity = { requirement = { "own:N1" } } }, expects = good }
case { "of what was left open", complete = registers, facts = facts { nonconformity = { requirement = blank } }, expects = good }
