local log = { id = "l1", system = "s1", enabled_from = "2026-01-01", enabled_to = blank, events = { "access", "output" }, sample = "e1" }
local foreign = but(log, { id = "l2", system = "s2" })
local fine = {
  facts = shared.world("covered_entity", { event_log = { log, foreign } }),
  complete = { "event_log" }, subject = "s1", advice = { "seen" }, expects = { on = "satisfied", seen = "satisfied" },
}
cases(lines(fine, {
  { "on", {}, {} },
  { "it records what the system says, and not who asked", { event_log = { events = { "output" } } }, { on = "not_satisfied" }, tempting = true },
  { "since nobody knows when", { event_log = { enabled_from = blank } }, { on = "not_satisfied" }, tempting = true },
  { "since today", { event_log = { enabled_from = "2026-06-01" } }, {} },
  { "from tomorrow", { event_log = { enabled_from = "2026-06-02" } }, { on = "not_satisfied" }, tempting = true },
  { "until today", { event_log = { enabled_to = "2026-06-01" } }, {} },
  { "until yesterday", { event_log = { enabled_to = "2026-05-31" } }, { on = "not_satisfied" }, tempting = true },
  { "another system's log", { event_log = { foreign } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { event_log = false }, "undetermined", complete = {} },
  { "nobody looked, which does not change the outcome", { event_log = { sample = blank } }, { seen = "not_satisfied" } },
  { "no data of persons in it", { ai_system = { personal_data = false } }, "not_applicable" },
  { "nobody says whether there is", { ai_system = { personal_data = unasked } }, "undetermined" },
}), shared.bound(fine, shared.health))
