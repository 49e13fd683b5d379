local mark = { id = "m1", system = "s1", type = "ce", affixed_at = "2019-06-01", legible = true, body_number = "0123" }
local away = { but(mark, { id = "m2", system = "s2" }), but(mark, { id = "m3", type = "provider_identity" }) }
local function marked(changes) return { marking = with({ but(mark, changes) }, away) } end
local found = {
  { id = "a1", system = "s1", result = "conforms", route = "notified_body" }, { id = "a2", system = "s2", result = "conforms", route = "sector" }, { id = "a3", system = "s1", result = "not", route = "sector" },
}
local function by(route) return { conformity_assessment = { but(found[1], { route = route }), found[2], found[3] } } end
local fine = {
  facts = shared.world("provider", "high", but(marked(), { conformity_assessment = found })), complete = { "marking" }, subject = "s1",
  expects = { marked = "satisfied", body = "satisfied" },
}
cases(lines(fine, {
  { "marked, with the number of the body", {}, {} },
  { "marked on the day it was placed on the market", marked { affixed_at = "2028-09-01" }, {} },
  { "marked the day after", marked { affixed_at = "2028-09-02" }, { marked = "not_satisfied" }, tempting = true },
  { "nobody knows since when", marked { affixed_at = blank }, { marked = "not_satisfied" } },
  { "it cannot be read", marked { legible = false }, { marked = "not_satisfied" } },
  { "nobody wrote down whether it can be read", marked { legible = blank }, { marked = "not_satisfied" } },
  { "other marks", { marking = away }, { marked = "not_satisfied", body = "not_satisfied" }, tempting = true },
  { "nothing on file", { marking = false }, "undetermined", complete = {} },
  { "without the number of the body", marked { body_number = blank }, { body = "not_satisfied" } },
  { "no body had to do with it", but(marked { body_number = blank }, by "internal_control"), { body = "not_applicable" } },
  { "no assessment is on file", { conformity_assessment = { found[2], found[3] } }, { body = "undetermined" } },
}))
shared.high_risk_cases(fine, { roles = { "provider" }, reads = { "marked" } })
