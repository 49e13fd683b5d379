local sentence, subject = "Art.12-logging/traces", "ai_system:s1"
local log = { id = "l1", system = "s1", events = { "input", "output", "version" }, enabled_from = "2020-01-01", enabled_to = blank }
local foreign = but(log, { id = "l2", system = "s2" })
local function logs(changes) return { event_log = { but(log, changes), foreign } } end
local fine = {
  facts = shared.world("provider", "high", { event_log = { log, foreign }, attestation = { said(sentence, subject) } }),
  complete = { "event_log" },
  subject = "s1",
  expects = { records = "satisfied", lifetime = "satisfied", traces = "satisfied" },
}
cases(lines(fine, {
  { "a log since the first day, on, with its events", {}, {} },
  { "no log in a register that is complete", { event_log = { foreign } }, { records = "not_satisfied", lifetime = "not_satisfied" }, tempting = true },
  { "no log in a register that may lack some", { event_log = false }, { records = "undetermined", lifetime = "undetermined" }, complete = {} },
  { "nobody wrote down what is logged", logs { events = blank }, { records = "not_satisfied" }, tempting = true },
  { "a log to be switched on tomorrow", logs { enabled_from = "2028-11-02" }, { records = "not_satisfied", lifetime = "not_satisfied" }, tempting = true },
  { "nobody knows since when", logs { enabled_from = blank }, { records = "not_satisfied", lifetime = "undetermined" } },
  { "switched on today", logs { enabled_from = "2028-11-01" }, { lifetime = "not_satisfied" } },
  { "switched on with the first use", logs { enabled_from = "2028-09-01" }, {} },
  { "switched on the day after the first use", logs { enabled_from = "2028-09-02" }, { lifetime = "not_satisfied" } },
  { "switched off yesterday", logs { enabled_to = "2028-10-31" }, { lifetime = "not_satisfied" }, tempting = true },
  { "on until today", logs { enabled_to = "2028-11-01" }, {} },
}))
cases(shared.bindings(fine, { roles = { "provider" }, classes = { "high" } }))
cases(shared.days_i(fine))
cases(asked(fine, sentence))
