local done = { id = "ac1", origin = "nonconformity:n1", type = "corrective", owner = "p1", effect_checked_at = "2024-07-01" }
local other = { { id = "ac2", origin = "nonconformity:n1", type = "improvement", owner = blank, effect_checked_at = blank }, { id = "ac3", origin = "nonconformity:n2", type = "corrective", owner = blank, effect_checked_at = blank } }
local fine = { "closed when its action had worked",
  facts = { nonconformity = { id = "n1", requirement = { "ISO27001:A.8.15", "ISO42001:A.6.2.8" }, detected_at = "2024-03-01", correction = "switched on", consequence_handled = true, cause = "no owner", similar_searched = true, no_action_reason = blank, closed_at = "2024-08-01" },
    action = with({ done }, other) },
  complete = { "action" }, expects = { corrected = "satisfied", cause = "satisfied", action = "satisfied", worked = "satisfied" } }
local u = unasked
local function act(changes) return { action = with({ but(done, changes) }, other) } end
cases(lines(fine, {
  { fine[1] },
  { "nobody asked", { nonconformity = { correction = u, consequence_handled = u, cause = u, similar_searched = u, no_action_reason = u, closed_at = u }, action = false }, "undetermined", complete = {} },
  { "not corrected", { nonconformity = { correction = blank } }, { corrected = "not_satisfied" }, tempting = true },
  { "the consequences were left", { nonconformity = { consequence_handled = false } }, { corrected = "not_satisfied" }, tempting = true },
  { "there were no consequences", { nonconformity = { consequence_handled = na } }, {} },
  { "no cause", { nonconformity = { cause = blank } }, { cause = "not_satisfied" }, tempting = true },
  { "nobody looked elsewhere", { nonconformity = { similar_searched = false } }, { cause = "not_satisfied" }, tempting = true },
  { "whether anybody looked elsewhere was left open", { nonconformity = { similar_searched = blank } }, { cause = "not_satisfied" }, tempting = true },
  { "an improvement, and the action on another", { action = other }, { action = "not_satisfied", worked = "not_applicable" }, tempting = true },
  { "an improvement, and the action on another, each with an owner", { action = { but(other[1], { owner = "p1" }), but(other[2], { owner = "p1" }) } }, { action = "not_satisfied", worked = "not_applicable" }, tempting = true },
  { "no action at all", { action = false }, { action = "not_satisfied", worked = "not_applicable" } },
  { "an action of nobody", act { owner = blank }, { action = "not_satisfied" }, tempting = true },
  { "two actions, one of nobody", { action = with({ done, but(done, { id = "ac4", owner = blank }) }, other) }, {} },
  { "none is needed", { nonconformity = { no_action_reason = "a single slip" }, action = other }, { action = "not_applicable", worked = "not_applicable" } },
  { "closed, and nobody had looked", act { effect_checked_at = blank }, { worked = "not_satisfied" }, tempting = true },
  { "looked at on the day it was closed", act { effect_checked_at = "2024-08-01" }, {} },
  { "looked at after it was closed", act { effect_checked_at = "2024-08-02" }, { worked = "not_satisfied" }, tempting = true },
  { "open", { nonconformity = { closed_at = blank } }, { worked = "not_applicable" } },
  { "to be closed tomorrow", { nonconformity = { closed_at = "2025-01-02" } }, { worked = "not_applicable" } },
  { "closed today", { nonconformity = { closed_at = "2025-01-01" } }, {} },
  { "seen thirty days ago", { nonconformity = { detected_at = "2024-12-02", closed_at = blank } }, { worked = "not_applicable" } },
  { "seen twenty-nine days ago", { nonconformity = { detected_at = "2024-12-03" } }, "not_applicable" },
  { "of AI alone", { nonconformity = { requirement = { "ISO42001:A.6.2.8" } } }, "not_applicable" },
}))
