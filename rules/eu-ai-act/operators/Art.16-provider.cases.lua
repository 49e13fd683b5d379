local mark = { id = "m1", system = "s1", type = "provider_identity", affixed_at = "2019-06-01" }
local other = { but(mark, { id = "m2", system = "s2" }), but(mark, { id = "m3", type = "ce" }) }
local function marked(changes) return { marking = with({ but(mark, changes) }, other) } end
local fine = {
  facts = shared.world("provider", "high", but(marked(), { attestation = { said("Art.16-provider/accessible", "ai_system:s1") } })),
  complete = { "marking" }, subject = "s1",
  expects = { identity = "satisfied", accessible = "satisfied" },
}
cases(lines(fine, {
  { "named, and accessible", {}, {} },
  { "named on the day it was placed on the market", marked { affixed_at = "2028-09-01" }, {} },
  { "named a day later", marked { affixed_at = "2028-09-02" }, { identity = "not_satisfied" }, tempting = true },
  { "nobody knows since when", marked { affixed_at = blank }, { identity = "not_satisfied" } },
  { "other marks, and those of other systems", { marking = other }, { identity = "not_satisfied" }, tempting = true },
  { "nothing on file", { marking = false }, { identity = "undetermined" }, complete = {} },
}))
shared.high_risk_cases(fine, { roles = { "provider" }, reads = { "identity" }, asked = { "Art.16-provider/accessible" } })
