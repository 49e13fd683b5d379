local way = { id = "w1", purpose = "opt_out", system = "s1", established = "yes" }
local foreign, appeal = but(way, { id = "w2", system = "s2" }), but(way, { id = "w3", purpose = "appeal" })
local fine = {
  facts = shared.world { ai_system = { { id = "s1" }, { id = "s2" } }, processing_activity = shared.processing, channel = { way, foreign, appeal } },
  complete = { "obligation", "channel" }, expects = { open = "satisfied" },
}
cases(lines(fine, {
  { "a way for its system", {}, {} },
  { "one way for all", { channel = { system = blank } }, {} },
  { "planned", { channel = { established = "no" } }, "not_satisfied", tempting = true },
  { "another system's, and one for appeals", { channel = { foreign, appeal } }, "not_satisfied", tempting = true },
  { "no register of ways that is known to be whole", { channel = false }, "undetermined", complete = { "obligation" } },
}), shared.bound_activity(fine), shared.bound(fine, { "ISO27701:A.1.3.6" }))
