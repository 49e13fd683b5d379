local treatment = {
  id = "t1", risk = "r1", due = "2024-06-30", done_at = "2024-06-15", effect_checked_at = "2024-08-01", effect_result = "effective", plan_approval = "a1",
  due_before = blank, moved_at = blank, moved_by = blank,
}
local fine = {
  "done in time, checked later, effective",
  subject = "t1",
  complete = { "risk_treatment" },
  advice = { "checked-later", "moved-seldom" }, expects = { done = "satisfied", ["moved-before"] = "not_applicable", ["moved-by"] = "not_applicable", ["moved-seldom"] = "satisfied", checked = "satisfied", ["checked-later"] = "satisfied", ["decided-anew"] = "not_applicable",
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
cases(lines(fine, {
  { "not done, its day is today", { risk_treatment = but(unchecked, { due = "2025-01-01", done_at = blank }) }, { done = "not_applicable", checked = "not_applicable", ["checked-later"] = "not_applicable", } },
  { "not done, its day was yesterday", { risk_treatment = but(unchecked, { due = "2024-12-31", done_at = blank, effect_result = "effective" }) }, { done = "not_satisfied", checked = "not_applicable", ["checked-later"] = "not_applicable" } },
  { "no day was ever set", { risk_treatment = { due = blank } }, { done = "not_applicable", ["moved-seldom"] = "not_applicable" } },
  { "done today", { risk_treatment = { done_at = "2025-01-01", effect_checked_at = "2025-01-02" } }, { checked = "not_applicable" } },
  { "done tomorrow, says the record", { risk_treatment = { done_at = "2025-01-02", effect_checked_at = "2025-01-03" } }, { done = "not_satisfied", checked = "not_applicable" }, tempting = true },
  { "whether it was done nobody asked", { risk_treatment = { done_at = unasked } }, { done = "undetermined", checked = "undetermined", ["checked-later"] = "undetermined" } },
  { "not checked, three months after", { risk_treatment = { done_at = "2024-10-02", effect_checked_at = blank } }, { checked = "not_satisfied", ["checked-later"] = "not_applicable" }, tempting = true },
  { "not checked, not quite three months after", { risk_treatment = { done_at = "2024-10-03", effect_checked_at = blank } }, { checked = "not_applicable", ["checked-later"] = "not_applicable" } },
  { "checked, with no result", { risk_treatment = { effect_result = blank } }, { checked = "not_satisfied" }, tempting = true },
  { "checked on the day it was done: an observation", { risk_treatment = { effect_checked_at = "2024-06-15" } }, { ["checked-later"] = "not_satisfied" } },
  { "checked before it was done", { risk_treatment = { effect_checked_at = "2024-06-14" } }, { checked = "not_satisfied", ["checked-later"] = "not_satisfied" }, tempting = true },
  { "checked today", { risk_treatment = { effect_checked_at = "2025-01-01" } } },
  { "checked tomorrow", { risk_treatment = { effect_checked_at = "2025-01-02" } }, { checked = "not_satisfied" }, tempting = true },
  { "whether it was checked nobody asked", { risk_treatment = { effect_checked_at = unasked, effect_result = unasked } }, { checked = "undetermined", ["checked-later"] = "undetermined", ["decided-anew"] = "undetermined" } },
  { "checked and not done: nothing to compare", { risk_treatment = { done_at = blank, due = "2025-06-30" } }, { done = "not_applicable", checked = "not_applicable", ["checked-later"] = "not_applicable" } },
  { "one step up where personal data is handled", { ai_system = { personal_data = true } }, { severity = "medium" } },
}))

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
cases(lines(replanned, {
  { "moved on the day it was due", seen(but(moved, { moved_at = "2024-05-15" }), "2024-05-15") },
  { "moved a day after it was due", seen(but(moved, { moved_at = "2024-05-16" }), "2024-05-15"), late, tempting = true },
  { "moved on a day nobody noted", seen(but(moved, { moved_at = blank }), "2024-05-15"), late, tempting = true },
  { "when it was moved nobody asked", seen(without(moved, "moved_at", "moved_by"), "2024-05-15"), { ["moved-before"] = "undetermined", ["moved-by"] = "undetermined" } },
  { "moved by nobody in particular", seen(but(moved, { moved_by = blank }), "2024-05-15"), { ["moved-by"] = "not_satisfied" }, tempting = true },
  { "moved by another authority", seen(but(moved, { moved_by = "a3" }), "2024-05-15"), { ["moved-by"] = "not_satisfied" }, tempting = true },
  { "seen again, with the same day", seen(treatment, "2024-06-30"), { ["moved-before"] = "not_applicable", ["moved-by"] = "not_applicable" } },
  { "the record is silent about a move that the history shows", seen(treatment, "2024-05-15"), { ["moved-before"] = "not_satisfied", ["moved-by"] = "not_satisfied" }, tempting = true },
  { "moved twice", seen(moved, "2024-03-31", "2024-05-15") },
  { "moved a third time", seen(moved, "2024-02-28", "2024-03-31", "2024-05-15"), { ["moved-seldom"] = "not_satisfied" }, tempting = true },
  { "moved three times, and two are tolerated no more", seen(moved, "2024-03-31", "2024-05-15"), { ["moved-seldom"] = "not_satisfied" }, params = { moves_at_most = 1 } },
  { "its day was not asked for", { risk_treatment = without(treatment, "due") }, { done = "undetermined", ["moved-before"] = "not_applicable", ["moved-by"] = "not_applicable", ["moved-seldom"] = "undetermined" } },
}))

-- Found not effective.
local failed = but(treatment, { effect_result = "not" })
local again = { id = "t2", risk = "r1", due = "2025-06-30", plan_approval = "a4", due_before = blank }
local a4 = { id = "a4", authority = "w1", at = "2024-08-01" }
local anew = but(fine, { "not effective, and another one was decided on",
  expects = but(fine.expects, { ["decided-anew"] = "satisfied" }), facts = but(fine.facts, { risk_treatment = { failed, again }, approval = with(fine.facts.approval, { a4 }) }) })
case(anew)
local no = { ["decided-anew"] = "not_satisfied", rule = "not_satisfied" }
cases(lines(anew, {
  { "not effective, and nothing followed", { risk_treatment = failed }, no },
  { "not effective, and what followed may be elsewhere", { risk_treatment = failed }, { ["decided-anew"] = "undetermined" }, complete = {} },
  { "the other one is for another risk", { risk_treatment = { failed, but(again, { risk = "r2" }) } }, no, tempting = true },
  { "the other one was approved before the check", { approval = with(fine.facts.approval, { but(a4, { at = "2024-07-31" }) }) }, no, tempting = true },
  { "the other one was not approved", { risk_treatment = { failed, but(again, { plan_approval = blank }) } }, no, tempting = true },
  { "its own approval, given again, is no other treatment", { risk_treatment = but(failed, { plan_approval = "a4" }) }, no, tempting = true },
  { "partly effective calls for none", { risk_treatment = { but(failed, { effect_result = "partly" }) } }, { ["decided-anew"] = "not_applicable" } },
}))
case { "an organisation without treatments", facts = { organization = { id = "org", name = "Org" } }, complete = { "risk_treatment" }, expects = { rule = "not_applicable" } }
