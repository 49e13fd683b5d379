local model = { id = "m1", system = "s1", version = "3" }
local log = { id = "l1", system = "s1", enabled_from = "2024-03-01", enabled_to = blank }
local foreign = but(log, { id = "l2", system = "s2" })
local fine = {
  facts = shared.world { model = { model, but(model, { id = "m2", system = "s2", version = blank }) }, event_log = { log, foreign } },
  complete = { "obligation", "model", "event_log" }, subject = "s1", expects = { versions = "satisfied", log = "satisfied" },
}
cases(lines(fine, {
  { "versions and a log" },
  { "a model without a version", { model = { version = blank } }, { versions = "not_satisfied" } },
  { "one of two without a version", { model = { model, but(model, { id = "m3", version = blank }) } }, { versions = "not_satisfied" }, tempting = true },
  { "nobody was asked for a version", { model = { version = unasked } }, { versions = "undetermined" } },
  { "no model in it", { model = false }, { versions = "not_applicable" } },
  { "a log from today", { event_log = { enabled_from = "2025-01-01" } } },
  { "a log from tomorrow", { event_log = { enabled_from = "2025-01-02" } }, { log = "not_satisfied" }, tempting = true },
  { "a log from no day", { event_log = { enabled_from = blank } }, { log = "not_satisfied" } },
  { "a log until today", { event_log = { enabled_to = "2025-01-01" } } },
  { "a log until yesterday", { event_log = { enabled_to = "2024-12-31" } }, { log = "not_satisfied" }, tempting = true },
  { "another system's log", { event_log = { foreign } }, { log = "not_satisfied" }, tempting = true },
  { "no registers that are known to be whole", { model = false, event_log = false }, "undetermined", complete = { "obligation" } },
}), shared.bound(fine, { "SG-AI-VERIFY:3", "OECD-AI:1.5" }))
