local control = "ISO42001:A.2.4"
local role = { id = "r1", scope = "document:d1", person = "p1", from = "2024-01-01", to = blank }
-- Changes after which nobody owes a look: of another sort, not significant, not made yet.
local others = {
  { id = "ch7", level = "system", significant = true, done_at = "2024-12-20" },
  { id = "ch8", level = "aims", significant = false, done_at = "2024-12-20" },
  { id = "ch9", level = "aims", significant = true, done_at = "2025-01-02" },
}
local change = { id = "ch1", level = "aims", significant = true, done_at = "2024-06-01" }
-- Approvals that confirm something else, or refuse, or come from before.
local approvals = {
  { id = "ap7", subject = "document:d2", decision = "approved", at = "2024-12-01" },
  { id = "ap8", subject = "document:d1", decision = "rejected", at = "2024-12-01" },
  { id = "ap9", subject = "document:d1", decision = "approved", at = "2024-05-31" },
}
local document = { id = "d1", title = "AI policy", type = "policy", status = "approved", covers = { "ISO42001:5.2" }, approved_at = "2024-06-01", next_review = "2025-06-10" }
local facts = world {
  document = { document },
  control_statement = shared.stated(control),
  change = with({ change }, others),
  approval = approvals,
  role_assignment = { role, { id = "r2", scope = "document:d2", person = "p2", from = "2024-01-01", to = blank } },
}
local registers = { "change", "approval", "document", "role_assignment" }
local good = { rule = "satisfied", planned = "satisfied", ["in-time"] = "satisfied", ["after-change"] = "satisfied", someone = "satisfied" }
local function only(id) return but(good, { [id] = "not_satisfied", rule = "not_satisfied" }) end
local function d(changes) return facts { document = changes } end

case { "planned, in time, and newer than the last change", complete = registers, facts = facts {}, expects = good }
case { "filed under A.2.2", complete = registers, facts = d { covers = { "ISO42001:A.2.2" } }, expects = good }
case { "nobody knows more than that it is in force", facts = { document = { id = "d1", type = "policy", status = "approved", covers = { "ISO42001:5.2" } }, control_statement = shared.stated(control) },
  expects = { rule = "undetermined", planned = "undetermined", ["in-time"] = "undetermined", ["after-change"] = "undetermined", someone = "undetermined" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
case { "a draft", complete = registers, facts = d { status = "draft" }, expects = { rule = "not_applicable" } }
case { "a procedure", complete = registers, facts = d { type = "procedure" }, expects = { rule = "not_applicable" } }
case { "another policy", complete = registers, facts = d { covers = { "ISO42001:A.4.2" } }, expects = { rule = "not_applicable" } }

case { "no day is planned", tempting = true, complete = registers, facts = d { next_review = blank }, expects = but(only "planned", { ["in-time"] = "not_applicable" }) }
case { "its day is today", complete = registers, facts = d { next_review = "2025-01-01" }, expects = good }
case { "its day was yesterday", tempting = true, complete = registers, facts = d { next_review = "2024-12-31" }, expects = only "in-time" }

case { "a day older than the change", tempting = true, complete = registers, facts = d { approved_at = "2024-05-31" }, expects = only "after-change" }
case { "older than the change, and confirmed on its day", complete = registers, facts = facts { document = { approved_at = "2023-06-01" }, approval = with(approvals, { { id = "ap1", subject = "document:d1", decision = "approved", at = "2024-06-01" } }) }, expects = good }
case { "older than the change, and confirmed today", complete = registers, facts = facts { document = { approved_at = "2023-06-01" }, approval = with(approvals, { { id = "ap1", subject = "document:d1", decision = "approved", at = "2025-01-01" } }) }, expects = good }
case { "older than the change, to be confirmed tomorrow", complete = registers, facts = facts { document = { approved_at = "2023-06-01" }, approval = with(approvals, { { id = "ap1", subject = "document:d1", decision = "approved", at = "2025-01-02" } }) }, expects = only "after-change" }
case { "another document is newer than the change", subject = "d1", tempting = true, complete = registers, facts = facts { document = { but(document, { approved_at = "2023-06-01" }), { id = "d2", type = "plan", approved_at = "2024-12-01" } } }, expects = only "after-change" }
case { "nothing significant changed", complete = registers, facts = facts { document = { approved_at = "2023-06-01" }, change = others }, expects = but(good, { ["after-change"] = "not_applicable" }) }
case { "a change without a day", complete = registers, facts = facts { document = { approved_at = "2023-06-01" }, change = { but(change, { done_at = blank }) } }, expects = but(good, { ["after-change"] = "not_applicable" }) }
case { "a second change, without a day", complete = registers, facts = facts { change = { change, but(change, { id = "ch2", done_at = blank }) } }, expects = good }
case { "a change of today", complete = registers, facts = facts { change = { but(change, { done_at = "2025-01-01" }) } }, expects = only "after-change" }

case { "a vacant role beside one that is held", complete = registers, facts = facts { role_assignment = { role, but(role, { id = "r3", person = blank }) } }, expects = good }
case { "nobody answers for it", complete = registers, facts = facts { role_assignment = { { id = "r2", scope = "document:d2", person = "p2", from = "2024-01-01", to = blank } } }, expects = but(good, { someone = "not_satisfied" }) }
case { "the role is vacant", complete = registers, facts = facts { role_assignment = { person = blank } }, expects = but(good, { someone = "not_satisfied" }) }
case { "the role begins today", complete = registers, facts = facts { role_assignment = { from = "2025-01-01" } }, expects = good }
case { "the role begins tomorrow", complete = registers, facts = facts { role_assignment = { from = "2025-01-02" } }, expects = but(good, { someone = "not_satisfied" }) }
case { "the role ends today", complete = registers, facts = facts { role_assignment = { to = "2025-01-01" } }, expects = good }
case { "the role ended yesterday", complete = registers, facts = facts { role_assignment = { to = "2024-12-31" } }, expects = but(good, { someone = "not_satisfied" }) }
case { "confirmed after the change, and a second change without a day", complete = registers, facts = facts { document = { approved_at = "2023-06-01" }, change = { change, but(change, { id = "ch2", done_at = blank }) }, approval = with(approvals, { { id = "ap1", subject = "document:d1", decision = "approved", at = "2024-07-01" } }) }, expects = good }
