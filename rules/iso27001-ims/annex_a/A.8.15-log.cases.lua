local control = "ISO27001:A.8.15"
local log = { id = "el1", system = "s1", enabled_from = "2024-01-01", enabled_to = blank, events = { "requests" }, retention = "P6M", sample = "ev1" }
local fine = { "on, kept, looked at", facts = { ai_system = { id = "s1", name = "Triage", stage = "operated" }, control_statement = shared.stated(control),
    event_log = { log, but(log, { id = "el2", system = "s2" }), { id = "el3", system = "s1", enabled_from = blank, enabled_to = blank, events = blank, retention = blank, sample = blank } } },
  complete = { "event_log" }, advice = { "looked-at" }, expects = { on = "satisfied", kept = "satisfied", ["looked-at"] = "satisfied" } }
cases(lines(fine, with({ { fine[1] } }, with({
  { "nothing is on file", { event_log = false }, "undetermined", complete = {} },
  { "no log", { event_log = false }, "not_satisfied" },
  { "the log of another system", { event_log = { system = "s2" } }, "not_satisfied", tempting = true },
  { "it begins today", { event_log = { enabled_from = "2025-01-01" } }, {} },
  { "it begins tomorrow", { event_log = { enabled_from = "2025-01-02" } }, { on = "not_satisfied" }, tempting = true },
  { "it was never switched on", { event_log = { enabled_from = blank } }, { on = "not_satisfied" }, tempting = true },
  { "it was switched off today", { event_log = { enabled_to = "2025-01-01" } }, { on = "not_satisfied" }, tempting = true },
  { "it will be switched off tomorrow", { event_log = { enabled_to = "2025-01-02" } }, {} },
  { "it records nothing", { event_log = { events = blank } }, { on = "not_satisfied" }, tempting = true },
  { "how long was never decided", { event_log = { retention = blank } }, { kept = "not_satisfied" }, tempting = true },
  { "nobody looked", { event_log = { sample = blank } }, { ["looked-at"] = "not_satisfied" } },
  { "deployed", { ai_system = { stage = "deployed" } }, {} },
  { "retired", { ai_system = { stage = "retired" } }, "not_applicable" },
}, shared.statements(control)))))
