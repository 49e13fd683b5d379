local treatment = {
  id = "t1", risk = "r1", due = "2024-06-30", done_at = "2024-06-15", effect_checked_at = "2024-08-01", effect_result = "effective", plan_approval = "a1",
  due_before = blank, moved_at = blank, moved_by = blank,
}
local fine = {
  "done in time, checked later, effective",
  subject = "t1",
  complete = { "risk_treatment" },
  expects = { done = "satisfied", ["moved-before"] = "not_applicable", ["moved-by"] = "not_applicable", ["moved-seldom"] = "satisfied", checked = "satisfied", ["checked-later"] = "satisfied", ["decided-anew"] = "not_applicable",
    rule = "satisfied", severity = "low" },
  facts = {
    risk_treatment = treatment,
    risk = { id = "r1", system = "s1" }, ai_system = { id = "s1", name = "Triage", personal_data = false },
    approval = { { id = "a1", authority = "w1", at = "2024-01-10" }, { id = "a2", authority = "w1", at = "2024-05-01" }, { id = "a3", authority = "w2", at = "2024-05-01" } },
  },
}
case(fine)

local unchecked = { effect_checked_at = blank, effect_result = blank }
local open_effect = { ["checked-later"] = "not_applicable" }
shared.vary(fine, {
  { "not done, its day is today", change = { risk_treatment = but(unchecked, { due = "2025-01-01", done_at = blank }) }, expects = { done = "not_applicable", checked = "not_applicable", ["checked-later"] = "not_applicable", } },
  { "not done, its day was yesterday", change = { risk_treatment = but(unchecked, { due = "2024-12-31", done_at = blank, effect_result = "effective" }) }, expects = { done = "not_satisfied", checked = "not_applicable", ["checked-later"] = "not_applicable", rule = "not_satisfied" } },
  { "no day was ever set", change = { risk_treatment = { due = blank } }, expects = { done = "not_applicable", ["moved-seldom"] = "not_applicable" } },
  { "done today", change = { risk_treatment = { done_at = "2025-01-01", effect_checked_at = "2025-01-02" } }, expects = { checked = "not_applicable" } },
  { "done tomorrow, says the record", tempting = true, change = { risk_treatment = { done_at = "2025-01-02", effect_checked_at = "2025-01-03" } }, expects = { done = "not_satisfied", checked = "not_applicable", rule = "not_satisfied" } },
  { "whether it was done nobody asked", unasked = { risk_treatment = { "done_at" } }, expects = { done = "undetermined", checked = "undetermined", ["checked-later"] = "undetermined", rule = "undetermined" } },

  { "not checked, three months after", tempting = true, change = { risk_treatment = { done_at = "2024-10-02", effect_checked_at = blank } }, expects = { checked = "not_satisfied", ["checked-later"] = "not_applicable", rule = "not_satisfied" } },
  { "not checked, not quite three months after", change = { risk_treatment = { done_at = "2024-10-03", effect_checked_at = blank } }, expects = { checked = "not_applicable", ["checked-later"] = "not_applicable" } },
  { "checked, with no result", tempting = true, change = { risk_treatment = { effect_result = blank } }, expects = { checked = "not_satisfied", rule = "not_satisfied" } },
  { "checked on the day it was done: an observation", change = { risk_treatment = { effect_checked_at = "2024-06-15" } }, expects = { ["checked-later"] = "not_satisfied" } },
  { "checked before it was done", tempting = true, change = { risk_treatment = { effect_checked_at = "2024-06-14" } }, expects = { checked = "not_satisfied", ["checked-later"] = "not_satisfied", rule = "not_satisfied" } },
  { "checked today", change = { risk_treatment = { effect_checked_at = "2025-01-01" } } },
  { "checked tomorrow", tempting = true, change = { risk_treatment = { effect_checked_at = "2025-01-02" } }, expects = { checked = "not_satisfied", rule = "not_satisfied" } },
  { "whether it was checked nobody asked", unasked = { risk_treatment = { "effect_checked_at", "effect_result" } }, expects = { checked = "undetermined", ["checked-later"] = "undetermined", ["decided-anew"] = "undetermined", rule = "undetermined" } },
  { "checked and not done: nothing to compare", change = { risk_treatment = { done_at = blank, due = "2025-06-30" } }, expects = { done = "not_applicable", checked = "not_applicable", ["checked-later"] = "not_applicable" } },
  { "one step up where personal data is handled", change = { ai_system = { personal_data = true } }, expects = { severity = "medium" } },
})

-- Moved: the history shows the same fact with another day, the record says when and by whom.
local moved = but(treatment, { due_before = "2024-05-15", moved_at = "2024-05-01", moved_by = "a2" })
local function seen(last, ...)
  local made = { but(last, { observed_at = "2024-08-02" }) }
  for i = 1, select("#", ...) do made[i + 1] = but(treatment, { observed_at = "2024-0" .. i .. "-01", due = (select(i, ...)) }) end
  return { risk_treatment = made }
end
local replanned = but(fine, { "moved in time, by the same authority", expects = but(fine.expects, { ["moved-before"] = "satisfied", ["moved-by"] = "satisfied" }), facts = but(fine.facts, seen(moved, "2024-05-15")) })
case(replanned)
local late = { ["moved-before"] = "not_satisfied", rule = "not_satisfied" }
shared.vary(replanned, {
  { "moved on the day it was due", put = seen(but(moved, { moved_at = "2024-05-15" }), "2024-05-15") },
  { "moved a day after it was due", tempting = true, put = seen(but(moved, { moved_at = "2024-05-16" }), "2024-05-15"), expects = late },
  { "moved on a day nobody noted", tempting = true, put = seen(but(moved, { moved_at = blank }), "2024-05-15"), expects = late },
  { "when it was moved nobody asked", put = seen(without(moved, "moved_at", "moved_by"), "2024-05-15"), expects = { ["moved-before"] = "undetermined", ["moved-by"] = "undetermined", rule = "undetermined" } },
  { "moved by nobody in particular", tempting = true, put = seen(but(moved, { moved_by = blank }), "2024-05-15"), expects = { ["moved-by"] = "not_satisfied", rule = "not_satisfied" } },
  { "moved by another authority", tempting = true, put = seen(but(moved, { moved_by = "a3" }), "2024-05-15"), expects = { ["moved-by"] = "not_satisfied", rule = "not_satisfied" } },
  { "seen again, with the same day", put = seen(treatment, "2024-06-30"), expects = { ["moved-before"] = "not_applicable", ["moved-by"] = "not_applicable" } },
  { "the record is silent about a move that the history shows", tempting = true, put = seen(treatment, "2024-05-15"), expects = { ["moved-before"] = "not_satisfied", ["moved-by"] = "not_satisfied", rule = "not_satisfied" } },
  { "moved twice", put = seen(moved, "2024-03-31", "2024-05-15") },
  { "moved a third time", tempting = true, put = seen(moved, "2024-02-28", "2024-03-31", "2024-05-15"), expects = { ["moved-seldom"] = "not_satisfied", rule = "not_satisfied" } },
  { "moved three times, and two are tolerated no more", put = seen(moved, "2024-03-31", "2024-05-15"), params = { moves_at_most = 1 }, expects = { ["moved-seldom"] = "not_satisfied", rule = "not_satisfied" } },
  { "its day was not asked for", put = { risk_treatment = without(treatment, "due") }, expects = { done = "undetermined", ["moved-before"] = "not_applicable", ["moved-by"] = "not_applicable", ["moved-seldom"] = "undetermined", rule = "undetermined" } },
})

-- Found not effective.
local failed = but(treatment, { effect_result = "not" })
local again = { id = "t2", risk = "r1", due = "2025-06-30", plan_approval = "a4", due_before = blank }
local a4 = { id = "a4", authority = "w1", at = "2024-08-01" }
local anew = but(fine, { "not effective, and another one was decided on",
  expects = but(fine.expects, { ["decided-anew"] = "satisfied" }), facts = but(fine.facts, { risk_treatment = { failed, again }, approval = with(fine.facts.approval, { a4 }) }) })
case(anew)
local no = { ["decided-anew"] = "not_satisfied", rule = "not_satisfied" }
shared.vary(anew, {
  { "not effective, and nothing followed", put = { risk_treatment = failed }, expects = no },
  { "not effective, and what followed may be elsewhere", put = { risk_treatment = failed }, open = { "risk_treatment" }, expects = { ["decided-anew"] = "undetermined", rule = "undetermined" } },
  { "the other one is for another risk", tempting = true, put = { risk_treatment = { failed, but(again, { risk = "r2" }) } }, expects = no },
  { "the other one was approved before the check", tempting = true, put = { approval = with(fine.facts.approval, { but(a4, { at = "2024-07-31" }) }) }, expects = no },
  { "the other one was not approved", tempting = true, put = { risk_treatment = { failed, but(again, { plan_approval = blank }) } }, expects = no },
  { "its own approval, given again, is no other treatment", tempting = true, put = { risk_treatment = but(failed, { plan_approval = "a4" }) }, expects = no },
  { "partly effective calls for none", put = { risk_treatment = { but(failed, { effect_result = "partly" }) } }, expects = { ["decided-anew"] = "not_applicable" } },
})
case { "an organisation without treatments", facts = { organization = { id = "org", name = "Org" } }, complete = { "risk_treatment" }, expects = { rule = "not_applicable" } }
