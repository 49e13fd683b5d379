local mine = { id = "a1", origin = "nonconformity:n1", type = "corrective", requirement = { "ISO42001:A.6.2.5" }, owner = "p1", due = "2024-06-30", done_at = "2024-06-15", effect_due = "2024-09-30", effect_checked_at = "2024-09-15", effect_checked_by = "p2", effect_result = "effective" }
local facts = world { action = { mine } }
local registers = { "action" }
local good = { rule = "satisfied", done = "satisfied", checked = "satisfied", ["checked-in-time"] = "satisfied", ["not-effective"] = "not_applicable", ["long-enough"] = "satisfied", ["by-another"] = "satisfied", owned = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local function a(changes) return facts { action = changes } end
local unchecked = { ["checked-in-time"] = "not_applicable", ["not-effective"] = "not_applicable", ["long-enough"] = "not_applicable", ["by-another"] = "not_applicable" }

case { "done in time and found effective", complete = registers, facts = facts {}, expects = good }
case { "nobody knows more than that it is one", facts = { action = { id = "a1", type = "corrective", requirement = blank } }, expects = { rule = "undetermined", done = "undetermined", checked = "undetermined", ["checked-in-time"] = "undetermined", ["not-effective"] = "undetermined" } }
local none = { rule = "not_applicable", done = "not_applicable", checked = "not_applicable", ["not-effective"] = "not_applicable" }
case { "of information security alone", complete = registers, facts = a { requirement = { "ISO27001:A.8.8" }, effect_checked_at = blank }, expects = none }
case { "of both", complete = registers, facts = a { requirement = { "ISO27001:A.8.8", "ISO42001:A.6.2.8" } }, expects = good }
case { "of quality", complete = registers, facts = a { requirement = { "ISO9001:10.2" } }, expects = good }
case { "it names no requirement", tempting = true, complete = registers, facts = a { requirement = blank, due = "2024-12-31", done_at = blank, effect_due = blank, effect_checked_at = blank, effect_result = blank },
  expects = { rule = "not_satisfied", done = "not_satisfied" } }
case { "of which management system it is nobody can tell", complete = registers, facts = a { requirement = unasked }, expects = { rule = "undetermined", done = "undetermined", checked = "undetermined", owned = "undetermined" } }
case { "an improvement", complete = registers, facts = a { type = "improvement" }, expects = { rule = "not_applicable" } }
local open = but(good, { done = "not_satisfied", rule = "not_satisfied", checked = "not_applicable", ["checked-in-time"] = "not_applicable", ["long-enough"] = "not_applicable", ["by-another"] = "not_applicable", ["not-effective"] = "not_applicable" })
case { "due yesterday and not done", tempting = true, complete = registers, facts = a { due = "2024-12-31", done_at = blank, effect_due = blank, effect_checked_at = blank, effect_result = blank }, expects = open }
case { "due today", complete = registers, facts = a { due = "2025-01-01", done_at = blank, effect_due = blank, effect_checked_at = blank, effect_result = blank }, expects = but(open, { done = "not_applicable", rule = "not_applicable" }) }
case { "due yesterday and done today", complete = registers, facts = a { due = "2024-12-31", done_at = "2025-01-01", effect_due = blank, effect_checked_at = blank, effect_result = blank }, expects = but(open, { done = "satisfied", rule = "satisfied" }) }
case { "due yesterday and announced for tomorrow", complete = registers, facts = a { due = "2024-12-31", done_at = "2025-01-02", effect_due = blank, effect_checked_at = blank, effect_result = blank }, expects = open }

local never = { effect_checked_at = blank, effect_result = blank }
case { "done, and nobody looked again", tempting = true, complete = registers, facts = a(never), expects = but(only "checked", but(unchecked, { rule = "not_satisfied" })) }
case { "done 30 days ago with no day for the check", complete = registers, facts = a(but(never, { done_at = "2024-12-02", due = "2024-12-31", effect_due = blank })), expects = { checked = "not_satisfied" } }
case { "done 29 days ago with no day for the check", complete = registers, facts = a(but(never, { done_at = "2024-12-03", due = "2024-12-31", effect_due = blank })), expects = { checked = "not_applicable" } }
case { "its check was due yesterday", complete = registers, facts = a(but(never, { effect_due = "2024-12-31" })), expects = { checked = "not_satisfied" } }
case { "its check is due today", complete = registers, facts = a(but(never, { effect_due = "2025-01-01", effect_result = blank })), expects = { rule = "satisfied", checked = "not_applicable" } }
case { "checked before it was done", tempting = true, complete = registers, facts = a { effect_checked_at = "2024-06-14" }, expects = but(only "checked", { ["long-enough"] = "not_satisfied" }) }
case { "checked on the day it was done", complete = registers, facts = a { effect_checked_at = "2024-06-15" }, expects = but(good, { ["long-enough"] = "not_satisfied" }) }
case { "a check of tomorrow", complete = registers, facts = a { effect_checked_at = "2025-01-02" }, expects = but(only "checked", { ["checked-in-time"] = "not_satisfied" }) }
case { "checked today, late", tempting = true, complete = registers, facts = a { effect_checked_at = "2025-01-01" }, expects = but(good, { ["checked-in-time"] = "not_satisfied" }) }
case { "checked on the day set", complete = registers, facts = a { effect_checked_at = "2024-09-30" }, expects = good }
case { "checked a day late", tempting = true, complete = registers, facts = a { effect_checked_at = "2024-10-01" }, expects = but(good, { ["checked-in-time"] = "not_satisfied" }) }
case { "checked ahead of a day to come", complete = registers, facts = a { effect_due = "2025-01-01", effect_checked_at = "2024-12-15" }, expects = { rule = "satisfied", ["checked-in-time"] = "not_applicable" } }
case { "checked, and no result on file", tempting = true, complete = registers, facts = a { effect_result = blank }, expects = { rule = "not_satisfied", checked = "not_satisfied", ["checked-in-time"] = "satisfied" } }

-- What does not answer for it: an action for another nonconformity, one of another sort, one that was done before the check.
local elsewhere = {
  { id = "a4", origin = "nonconformity:n2", type = "corrective", done_at = blank },
  { id = "a5", origin = "nonconformity:n1", type = "gap", done_at = blank },
  { id = "a6", origin = "nonconformity:n1", type = "corrective", done_at = "2024-09-15" },
  { id = "a7", origin = "action:a1", type = "gap", done_at = blank },
  { id = "a8", origin = "action:a9", type = "corrective", done_at = blank },
}
for _, result in ipairs { "not", "partly" } do
  local function failed(more) return facts { action = with({ but(mine, { effect_result = result }) }, with(elsewhere, more)) } end
  case { "the check said " .. result .. ", and nothing followed", tempting = true, subject = "a1", complete = registers, facts = failed {}, expects = only "not-effective" }
  case { "the check said " .. result .. ", and another action is under way", subject = "a1", complete = registers, facts = failed { { id = "a2", origin = "nonconformity:n1", type = "corrective", done_at = blank } }, expects = but(good, { ["not-effective"] = "satisfied" }) }
  case { "the check said " .. result .. ", and another action was done a day later", subject = "a1", complete = registers, facts = failed { { id = "a2", origin = "nonconformity:n1", type = "corrective", done_at = "2024-09-16" } }, expects = but(good, { ["not-effective"] = "satisfied" }) }
  case { "the check said " .. result .. ", and an action answers for this one", subject = "a1", complete = registers, facts = failed { { id = "a2", origin = "action:a1", type = "corrective", done_at = "2024-08-01" } }, expects = but(good, { ["not-effective"] = "satisfied" }) }
end
case { "the check said not, and there may be more actions", subject = "a1", facts = facts { action = { but(mine, { effect_result = "not" }) } }, expects = { rule = "undetermined", ["not-effective"] = "undetermined" } }

case { "checked 30 days later", complete = registers, facts = a { effect_checked_at = "2024-07-15" }, expects = good }
case { "checked 29 days later", complete = registers, facts = a { effect_checked_at = "2024-07-14" }, expects = but(good, { ["long-enough"] = "not_satisfied" }) }
case { "whoever did it checked it", complete = registers, facts = a { effect_checked_by = "p1" }, expects = but(good, { ["by-another"] = "not_satisfied" }) }
case { "nobody's name is on the check", complete = registers, facts = a { effect_checked_by = blank }, expects = but(good, { ["by-another"] = "not_satisfied" }) }
case { "for nobody", complete = registers, facts = a { owner = blank }, expects = { rule = "satisfied", owned = "not_satisfied" } }
case { "for no day", complete = registers, facts = a { due = blank }, expects = but(good, { owned = "not_satisfied", done = "not_applicable" }) }
case { "a result, and no day on which anybody looked", tempting = true, complete = registers, facts = a { effect_checked_at = blank }, expects = { rule = "not_satisfied", checked = "not_satisfied", ["checked-in-time"] = "not_applicable" } }
case { "checked, though no day was set for it", complete = registers, facts = a { effect_due = blank }, expects = but(good, { ["checked-in-time"] = "not_applicable" }) }
