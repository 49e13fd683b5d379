local control = "ISO42001:A.6.2.8"
local log = {
  id = "l1", system = "s1", stages_decided = "operated", enabled_from = "2024-03-01", enabled_to = blank, gap_hours = 0, events = "decision",
  keep_for = days(180), retention = days(180), last_entry_at = "2024-12-26",
}
local foreign = but(log, { id = "l2", system = "s2" })
local function logged(changes) return { event_log = { but(log, changes), foreign } } end
local function since(day) return { id = "ra1", responsibility = { "aims_conformity" }, from = day } end
local elsewhere = { id = "ra2", responsibility = { "security" }, from = "2023-01-01" }
local fine = {
  -- Somebody answers for the management system since a month after the first use, and somebody else answered for another thing before.
  facts = but(shared.chosen(control, { event_log = { log, foreign }, role_assignment = { since("2024-04-01"), elsewhere } }), { ai_system = { id = "s1", name = "Triage", stage = "operated", first_use_at = "2024-03-01" } }),
  complete = { "event_log", "role_assignment" },
  subject = "s1",
  advice = { "content", "alive" },
  expects = { ["stages-decided"] = "satisfied", ["on-while-in-use"] = "satisfied", kept = "satisfied", content = "satisfied", alive = "satisfied" },
}
local off = { ["on-while-in-use"] = "not_satisfied" }
local nothing = { ["stages-decided"] = "not_satisfied", ["on-while-in-use"] = "not_satisfied", kept = "not_applicable", content = "not_satisfied", alive = "not_satisfied" }
cases(lines(fine, {
  { "decided, on since the first use, and kept", {}, {} },
  { "being put into use", { ai_system = { stage = "deployed" } }, {} },
  { "being developed", { ai_system = { stage = "developed" } }, "not_applicable" },
  { "not decided", logged { stages_decided = blank }, { ["stages-decided"] = "not_satisfied" } },
  { "a log that simply runs, without a decision", logged { stages_decided = blank, gap_hours = 0 }, { ["stages-decided"] = "not_satisfied" }, tempting = true },
  { "switched on after the first use, on the day the management system began", logged { enabled_from = "2024-04-01" }, {} },
  { "switched on the day after the management system began", logged { enabled_from = "2024-04-02" }, off, tempting = true },
  { "the system came after the management system, and its log a day later", { event_log = { but(log, { enabled_from = "2024-03-02" }), foreign }, role_assignment = { since("2024-01-01"), elsewhere } }, off, tempting = true },
  { "the system came after the management system, and its log with it", { role_assignment = { since("2024-01-01"), elsewhere } }, {} },
  { "since when there is a management system is not on file", { event_log = { but(log, { enabled_from = "2024-03-02" }), foreign }, role_assignment = false }, { ["on-while-in-use"] = "undetermined" }, complete = { "event_log" } },
  { "when use began is not on file", { ai_system = { first_use_at = unasked }, role_assignment = { since("2024-01-01"), elsewhere } }, { ["on-while-in-use"] = "undetermined" } },
  { "a log with a hole of an hour is not on all the time", logged { gap_hours = 1 }, off, tempting = true },
  { "a hole of an hour where one is tolerated", logged { gap_hours = 1 }, {}, params = { tolerated_gap_hours = 1 } },
  { "a longer hole than is tolerated", logged { gap_hours = 2 }, off, params = { tolerated_gap_hours = 1 } },
  { "switched off yesterday", logged { enabled_to = "2024-12-31" }, off, tempting = true },
  { "switched off today", logged { enabled_to = "2025-01-01" }, {} },
  { "six months are not demanded here", logged { keep_for = blank, retention = days(30) }, { kept = "not_applicable" } },
  { "kept a day less than its own rule says", logged { retention = days(179) }, { kept = "not_satisfied" }, tempting = true },
  { "kept a day more", logged { retention = days(181) }, {} },
  { "a rule, and nothing on how long it is kept", logged { retention = blank }, { kept = "not_satisfied", content = "not_satisfied" } },
  { "nobody asked for an own rule", logged { keep_for = unasked, retention = days(30) }, { kept = "undetermined" } },
  { "two logs, one kept too short", { event_log = { log, but(log, { id = "l3", retention = days(20) }) } }, { kept = "not_satisfied" } },
  { "nothing on file", { event_log = false }, "undetermined", complete = {} },
  { "nothing in a complete register", { event_log = false }, nothing },
  { "the log of another system", { event_log = { foreign } }, nothing, tempting = true },
  { "another system keeps its log too short", { event_log = { log, but(foreign, { retention = days(20) }) } }, {} },
  { "the control stays satisfied though nobody settled what is logged", logged { events = blank }, { content = "not_satisfied" } },
  { "no own rule, and nothing on how long it is kept", logged { keep_for = blank, retention = blank }, { kept = "not_applicable", content = "not_satisfied" } },
  { "the control stays satisfied though the log is silent for a week", logged { last_entry_at = "2024-12-25" }, { alive = "not_satisfied" } },
  { "an entry of tomorrow", logged { last_entry_at = "2025-01-02" }, { alive = "not_satisfied" } },
}))
cases(shared.statements(fine, control))
