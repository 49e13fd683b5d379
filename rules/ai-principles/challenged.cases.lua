local way = { id = "w1", purpose = "appeal", system = "s1", established = "yes" }
local foreign, wrong = but(way, { id = "w2", system = "s2" }), but(way, { id = "w3", purpose = "complaint" })
local fine = {
  facts = shared.world { channel = { way, foreign, wrong } },
  complete = { "obligation", "channel" }, subject = "s1", expects = { open = "satisfied" },
}
cases(lines(fine, {
  { "a way for this system" },
  { "one way for every system", { channel = { system = blank } } },
  { "planned", { channel = { established = "no" } }, "not_satisfied", tempting = true },
  { "another system's, and one for something else", { channel = { foreign, wrong } }, "not_satisfied", tempting = true },
  { "no register that is known to be whole", { channel = false }, "undetermined", complete = { "obligation" } },
}), shared.bound(fine, { "OECD-AI:1.3" }))
