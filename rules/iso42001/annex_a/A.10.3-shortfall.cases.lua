local control = "ISO42001:A.10.3"
local mine = { id = "q1", supplier = "v1", result = "partly", at = "2024-06-01", corrective_request = "a1" }
-- Looks that make nothing good: at another supplier, with another result, from before, to come.
local others = {
  { id = "q6", supplier = "v2", result = "meets", at = "2024-10-01", corrective_request = "a9" },
  { id = "q7", supplier = "v1", result = "meets", at = "2024-06-01", corrective_request = blank },
  { id = "q8", supplier = "v1", result = blank, at = "2024-01-01", corrective_request = "a8" },
  { id = "q9", supplier = "v1", result = "meets", at = "2025-01-02", corrective_request = blank },
}
local facts = world {
  supplier_assessment = with({ mine }, others),
  action = { { id = "a1", due = "2024-09-01", done_at = "2024-08-01" } },
  control_statement = shared.stated(control),
}
local registers = { "supplier_assessment" }
local good = { rule = "satisfied", asked = "satisfied", done = "satisfied" }
local function q(changes, more) return facts { supplier_assessment = with({ but(mine, changes) }, with(others, more or {})) } end
local function a(changes) return facts { action = changes } end
local function one(says, world, expects, more) case(but({ says, subject = "q1", complete = registers, facts = world, expects = expects }, more)) end
local left = { rule = "satisfied", asked = "not_satisfied", done = "satisfied" }
local late = { rule = "not_satisfied", asked = "satisfied", done = "not_satisfied" }

one("asked, and done", facts {}, good)
one("nobody knows what was asked", { supplier_assessment = { id = "q1", supplier = "v1", result = "partly", at = "2024-06-01" }, control_statement = shared.stated(control) }, { rule = "undetermined", asked = "undetermined", done = "undetermined" })
one("it meets all", q { result = "meets" }, { rule = "not_applicable" })
one("a look to come", q { at = "2025-01-02" }, { rule = "not_applicable" })
one("a look of today", q { at = "2025-01-01" }, good)
one("excluded by the statement of applicability", facts { control_statement = shared.stated(control, false) }, { rule = "not_applicable" })
one("without a statement nobody can say whether the control applies", facts { control_statement = false }, { rule = "undetermined" })
one("in part, and nothing was asked", q { corrective_request = blank }, left, { tempting = true })
one("not at all, and nothing was asked", q { corrective_request = blank, result = "not" }, left)
one("a day later it met all", q({ corrective_request = blank }, { { id = "q2", supplier = "v1", result = "meets", at = "2024-06-02", corrective_request = blank } }), good)
one("today it met all", q({ corrective_request = blank }, { { id = "q2", supplier = "v1", result = "meets", at = "2025-01-01", corrective_request = blank } }), { asked = "satisfied" })
one("a day later it still fell short", q({ corrective_request = blank }, { { id = "q2", supplier = "v1", result = "partly", at = "2024-06-02", corrective_request = blank } }), left)
one("due yesterday and not done", facts { action = { due = "2024-12-31", done_at = blank } }, but(late, { severity = "low" }), { tempting = true })
one("not at all, due yesterday and not done", facts { supplier_assessment = with({ but(mine, { result = "not" }) }, others), action = { due = "2024-12-31", done_at = blank } }, but(late, { severity = "medium" }))
one("another one is done, this one is not", facts { supplier_assessment = with({ but(mine, { corrective_request = "a2" }) }, others), action = { { id = "a1", due = "2024-09-01", done_at = "2024-08-01" }, { id = "a2", due = "2024-12-31", done_at = blank } } }, late)
one("due yesterday and announced for tomorrow", a { due = "2024-12-31", done_at = "2025-01-02" }, { done = "not_satisfied" })
one("due yesterday and done today", a { due = "2024-12-31", done_at = "2025-01-01" }, good)
one("due today", a { due = "2025-01-01", done_at = blank }, good)
one("without a day", a { due = blank, done_at = blank }, good)
