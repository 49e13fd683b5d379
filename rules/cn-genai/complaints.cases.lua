local way = { id = "w1", purpose = "complaint", system = "s1", established = "yes", public_since = "2026-01-01", procedure = "d1" }
local foreign, appeal = but(way, { id = "w2", system = "s2" }), but(way, { id = "w3", purpose = "appeal" })
local said = { id = "k1", channel = "w1", system = "s1", received_at = "2026-04-01", answered_at = "2026-05-20" }
local open = { id = "k2", channel = "w3", system = "s1", received_at = "2026-04-01", answered_at = blank }
local other = { id = "k3", channel = "w1", system = "s2", received_at = "2026-04-01", answered_at = blank }
local fine = {
  facts = shared.world { channel = { way, foreign, appeal }, concern = { said, open, other } },
  complete = { "channel", "concern" }, subject = "s1", expects = { channel = "satisfied", answered = "satisfied" },
}
local function with(changes) return { channel = { but(way, changes), foreign, appeal } } end
cases(lines(fine, {
  { "public, with a process", {}, {} },
  { "one way for every service", with { system = blank }, {} },
  { "planned", with { established = "no" }, { channel = "not_satisfied" }, tempting = true },
  { "public since nobody knows when", with { public_since = blank }, { channel = "not_satisfied" }, tempting = true },
  { "public since today", with { public_since = "2026-06-01" }, {} },
  { "public from tomorrow", with { public_since = "2026-06-02" }, { channel = "not_satisfied" }, tempting = true },
  { "nobody wrote down what happens then", with { procedure = blank }, { channel = "not_satisfied" }, tempting = true },
  { "another service's, and one for appeals", { channel = { foreign, appeal, but(way, { id = "w4", system = "s2" }) }, concern = false }, { channel = "not_satisfied", answered = "not_applicable" }, tempting = true },
  { "no registers that are known to be whole", { channel = false, concern = false }, "undetermined", complete = {} },
  { "not answered after 31 days", { concern = { answered_at = blank, received_at = "2026-05-01" } }, { answered = "not_satisfied" } },
  { "not answered after 30 days", { concern = { answered_at = blank, received_at = "2026-05-02" } }, { answered = "not_applicable" } },
  { "complaints may be missing from the record", {}, { answered = "undetermined" }, complete = { "channel" } },
  { "two complaints, one of them answered", { concern = { said, but(said, { id = "k4", answered_at = blank }) } }, { answered = "not_satisfied" }, tempting = true },
}), shared.bound(fine))
