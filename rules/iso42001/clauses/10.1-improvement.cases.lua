local facts = world {
  action = { id = "a1", type = "improvement", requirement = { "ISO42001:8.1" }, owner = "p1", due = "2024-09-30", done_at = "2024-09-01", effect_due = "2024-12-01", effect_checked_at = "2024-12-01", effect_result = "effective", before = 12, after = 4 },
}
local good = { rule = "satisfied", done = "satisfied", ["looked-at"] = "satisfied", measured = "satisfied", owned = "satisfied" }
local function a(changes) return facts { action = changes } end
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local open = { done = "not_satisfied", rule = "not_satisfied", measured = "not_applicable", ["looked-at"] = "not_applicable" }

case { "done in time, checked, measured", facts = facts {}, expects = good }
case { "nobody knows more than that it is one", facts = { action = { id = "a1", type = "improvement", requirement = blank } }, expects = { rule = "undetermined", done = "undetermined", ["looked-at"] = "undetermined", measured = "undetermined", owned = "undetermined" } }
case { "a corrective action", facts = a { type = "corrective" }, expects = { rule = "not_applicable", done = "not_applicable", ["looked-at"] = "not_applicable" } }
case { "due yesterday and not done", tempting = true, facts = a { due = "2024-12-31", done_at = blank, effect_due = blank, effect_checked_at = blank }, expects = open }
case { "due today and not done", facts = a { due = "2025-01-01", done_at = blank, effect_due = blank, effect_checked_at = blank }, expects = { rule = "not_applicable", done = "not_applicable", ["looked-at"] = "not_applicable" } }
case { "done today", facts = a { done_at = "2025-01-01", effect_due = "2025-04-01", effect_checked_at = blank }, expects = { rule = "satisfied", done = "satisfied", ["looked-at"] = "not_applicable", measured = "satisfied" } }
case { "to be done tomorrow", tempting = true, facts = a { done_at = "2025-01-02", effect_due = "2025-04-01", effect_checked_at = blank }, expects = open }
case { "never checked", facts = a { effect_checked_at = blank }, expects = only "looked-at" }
case { "checked without a result", tempting = true, facts = a { effect_result = blank }, expects = only "looked-at" }
case { "checked before it was done", tempting = true, facts = a { effect_checked_at = "2024-08-31" }, expects = only "looked-at" }
case { "checked on the day it was done", facts = a { effect_checked_at = "2024-09-01" }, expects = good }
case { "checked today", facts = a { effect_checked_at = "2025-01-01" }, expects = good }
case { "to be checked tomorrow", facts = a { effect_checked_at = "2025-01-02" }, expects = only "looked-at" }
case { "its check was due yesterday", facts = a { effect_due = "2024-12-31", effect_checked_at = blank }, expects = only "looked-at" }
case { "its check is due today", facts = a { effect_due = "2025-01-01", effect_checked_at = blank }, expects = but(good, { ["looked-at"] = "not_applicable" }) }
case { "nothing was measured before", facts = a { before = blank }, expects = { rule = "satisfied", measured = "not_satisfied" } }
case { "nothing was measured after", facts = a { after = blank }, expects = but(good, { measured = "not_satisfied" }) }
case { "nothing changed", facts = a { after = 12 }, expects = but(good, { measured = "not_satisfied" }) }
case { "for nobody", facts = a { owner = blank }, expects = but(good, { owned = "not_satisfied" }) }
case { "for no day", facts = a { due = blank }, expects = but(good, { owned = "not_satisfied", done = "not_applicable" }) }
case { "of information security alone", facts = a { requirement = { "ISO27001:A.8.8" }, due = "2024-12-31", done_at = blank }, expects = { rule = "not_applicable", done = "not_applicable", ["looked-at"] = "not_applicable" } }
case { "of which management system it is nobody can tell", facts = a { requirement = unasked }, expects = { rule = "undetermined", done = "undetermined", ["looked-at"] = "undetermined" } }
for _, one in ipairs(shared.ours_by_requirement) do
  case { "the improvement " .. one[1], facts = a { requirement = one[2] }, expects = good }
end
