local control = "ISO42001:A.2.3"
local gap = { id = "a1", origin = "document:d1", type = "gap", due = "2024-12-31", done_at = "2024-10-01" }
-- Other actions that are late: of another document, of another sort.
local others = { { id = "a2", origin = "document:d2", type = "gap", due = "2024-10-01", done_at = blank }, { id = "a3", origin = "document:d1", type = "improvement", due = "2024-10-01", done_at = blank } }
local facts = world {
  document = { id = "d1", title = "Map of policies", covers = { control }, status = "approved" },
  control_statement = shared.stated(control),
  action = with({ gap }, others),
}
local registers = { "action" }
local function a(changes) return facts { action = with({ but(gap, changes) }, others) } end

case { "closed in time", complete = registers, facts = facts {}, expects = { rule = "satisfied", closed = "satisfied" } }
case { "due yesterday and open", tempting = true, complete = registers, facts = a { done_at = blank }, expects = { rule = "not_satisfied", closed = "not_satisfied" } }
case { "due yesterday and announced for tomorrow", complete = registers, facts = a { done_at = "2025-01-02" }, expects = { closed = "not_satisfied" } }
case { "due yesterday and closed today", complete = registers, facts = a { done_at = "2025-01-01" }, expects = { closed = "satisfied" } }
case { "due today and open", complete = registers, facts = a { due = "2025-01-01", done_at = blank }, expects = { rule = "not_applicable", closed = "not_applicable" } }
case { "no day was set", complete = registers, facts = a { due = blank, done_at = blank }, expects = { closed = "not_applicable" } }
case { "there may be gaps that are not on file", facts = facts { action = false }, expects = { rule = "undetermined", closed = "undetermined" } }
case { "a draft of the comparison", complete = registers, facts = facts { document = { status = "draft" }, action = { but(gap, { done_at = blank }) } }, expects = { rule = "not_applicable" } }
case { "another document", complete = registers, facts = facts { document = { covers = { "ISO42001:4.1" } }, action = { but(gap, { done_at = blank }) } }, expects = { rule = "not_applicable" } }
case { "excluded by the statement of applicability", complete = registers, facts = facts { control_statement = shared.stated(control, false) }, expects = { rule = "not_applicable" } }
case { "without a statement nobody can say whether the control applies", complete = registers, facts = facts { control_statement = false }, expects = { rule = "undetermined" } }
