local log = { id = "l1", system = "s1", enabled_from = "2026-01-01", enabled_to = blank, events = { "access", "output" } }
local foreign = but(log, { id = "l2", system = "s2" })
local fine = {
  facts = shared.world("merchant", { event_log = { log, foreign } }),
  complete = { "event_log" }, subject = "s1", expects = { on = "satisfied" },
}
cases(lines(fine, {
  { "on" },
  { "it records what the system says, and not who asked", { event_log = { events = { "output" } } }, "not_satisfied", tempting = true },
  { "since nobody knows when", { event_log = { enabled_from = blank } }, "not_satisfied", tempting = true },
  { "since today", { event_log = { enabled_from = "2026-06-01" } } },
  { "from tomorrow", { event_log = { enabled_from = "2026-06-02" } }, "not_satisfied", tempting = true },
  { "until today", { event_log = { enabled_to = "2026-06-01" } } },
  { "until yesterday", { event_log = { enabled_to = "2026-05-31" } }, "not_satisfied", tempting = true },
  { "another system's log", { event_log = { foreign } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { event_log = false }, "undetermined", complete = {} },
}), shared.bound_cards(fine))
