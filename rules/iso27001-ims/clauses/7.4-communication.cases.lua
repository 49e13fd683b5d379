local one = { id = "c1", topic = "security", planned = true, side = "internal", when_rule = "monthly", audience = "all", channel = "letter" }
local two = but(one, { id = "c2", topic = "incidents", side = "external" })
local other, event = but(one, { id = "c3", topic = "policy" }), but(one, { id = "c4", planned = false })
local more = { other, event, but(other, { id = "c5", side = "external" }), but(event, { id = "c6", side = "external" }),
  but(one, { id = "c7", audience = blank }), but(two, { id = "c8", audience = blank }) }
local fine = { "settled on both sides", facts = { organization = { id = "org", name = "Org" }, communication = { one, two } }, complete = { "communication" }, expects = { inside = "satisfied", outside = "satisfied" } }
fine.facts.communication = with({ one, two }, more)
local function both(first, second) return { communication = with({ but(one, first), but(two, second) }, more) } end
local list = {
  { "nothing is on file", { communication = false }, "undetermined", complete = {} },
  { "nothing was settled", { communication = false }, "not_satisfied" },
  { "only talk about the policy, and events", { communication = more }, "not_satisfied", tempting = true },
  { "the other way round", both({ topic = "incidents" }, { topic = "security" }), {} },
  { "nothing inside", both({ side = "external" }, {}), { inside = "not_satisfied" }, tempting = true },
  { "nothing outside", both({}, { side = "internal" }), { outside = "not_satisfied" }, tempting = true },
}
for _, field in ipairs { "when_rule", "audience", "channel" } do
  list[#list + 1] = { "inside without " .. field, both({ [field] = blank }, {}), { inside = "not_satisfied" }, tempting = true }
  list[#list + 1] = { "outside without " .. field, both({}, { [field] = blank }), { outside = "not_satisfied" }, tempting = true }
end
cases(lines(fine, with({ { fine[1] } }, list)))
