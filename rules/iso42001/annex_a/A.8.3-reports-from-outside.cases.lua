local control = "ISO42001:A.8.3"
local way = { id = "w1", purpose = "external_adverse_impact", system = blank, route = "a form on the site", public_since = "2024-03-01", procedure = "d1", handler = "ann", tested_at = "2024-01-02" }
local inner, foreign = but(way, { id = "w2", purpose = "internal_concern" }), but(way, { id = "w3", system = "s2" })
local function ways(changes) return { channel = { but(way, changes), inner, foreign } } end
local report = { id = "c1", channel = "w1", system = "s1", received_at = "2024-12-01", answered_at = "2024-12-20" }
local rest = { { id = "c2", channel = "w2", system = "s1", received_at = "2024-06-01", answered_at = blank }, { id = "c3", channel = "w1", system = "s2", received_at = "2024-06-01", answered_at = blank } }
local function reports(changes) return { concern = with({ but(report, changes) }, rest) } end
local fine = {
  facts = but(shared.chosen(control, { channel = ways().channel, concern = reports().concern }), { ai_system = { id = "s1", name = "Triage", stage = "operated" } }),
  complete = { "channel", "concern" },
  subject = "s1",
  advice = { "handled", "tried", "answered" },
  expects = { ["way-in"] = "satisfied", handled = "satisfied", tried = "satisfied", answered = "satisfied" },
}
local gone = { ["way-in"] = "undetermined", handled = "not_satisfied", tried = "not_satisfied", answered = "not_applicable" }
cases(lines(fine, {
  { "one way in for every system", {}, {} },
  { "a way in for this one", ways { system = "s1" }, {} },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "retired", { ai_system = { stage = "retired" } }, "not_applicable" },
  { "known from today", ways { public_since = "2025-01-01" }, {} },
  { "known from tomorrow", ways { public_since = "2025-01-02" }, { ["way-in"] = "not_satisfied" }, tempting = true },
  { "one way is known, another is not", { channel = { way, inner, but(way, { id = "w4", public_since = blank }) } }, {} },
  { "known to nobody", ways { public_since = blank }, { ["way-in"] = "not_satisfied" }, tempting = true },
  { "nobody can tell how it is reached", ways { route = blank }, { ["way-in"] = "not_satisfied" } },
  { "a route that does not apply", ways { route = na }, { ["way-in"] = "not_satisfied" } },
  { "a way for staff only, and one for another system", { channel = { inner, foreign } }, but(gone, { answered = "undetermined" }), tempting = true },
  { "nothing on file", { channel = false, concern = false }, "undetermined", complete = {} },
  { "nothing in complete registers: no record is demanded, an auditor asks", { channel = false, concern = false }, gone },
  { "the control stays satisfied though it is not settled what happens", ways { procedure = blank }, { handled = "not_satisfied" } },
  { "nobody handles what comes in", ways { handler = blank }, { handled = "not_satisfied" } },
  { "the control stays satisfied though nobody tried it for a year", ways { tested_at = "2024-01-01" }, { tried = "not_satisfied" } },
  { "nobody ever tried it", ways { tested_at = blank }, { tried = "not_satisfied" } },
  { "it is to be tried tomorrow", ways { tested_at = "2025-01-02" }, { tried = "not_satisfied" } },
  { "the control stays satisfied though a report was never answered", reports { answered_at = blank }, { answered = "not_satisfied" } },
  { "answered today", reports { answered_at = "2025-01-01" }, {} },
  { "to be answered tomorrow", reports { answered_at = "2025-01-02" }, { answered = "not_satisfied" } },
  { "a report of thirty days ago may still be answered", reports { received_at = "2024-12-02", answered_at = blank }, { answered = "not_applicable" } },
  { "one answered, one not", { concern = { report, but(report, { id = "c4", answered_at = blank }) } }, { answered = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
