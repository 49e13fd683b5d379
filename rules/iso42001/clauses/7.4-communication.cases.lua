local inside = { id = "c1", topic = "policy", side = "internal", planned = true }
local outside = { id = "c2", topic = "incidents", side = "external", planned = true }
local fine = {
  "settled on both sides",
  complete = { "communication" },
  facts = { organization = { id = "acme", name = "Acme" }, communication = { inside, outside } },
  expects = { inside = "satisfied", outside = "satisfied", incidents = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)
local unknown = { inside = "undetermined", outside = "undetermined", incidents = "undetermined", rule = "undetermined" }

case(fine)
case(world("nothing on file, in an open register", { communication = {} }, unknown, { complete = {} }))
case(world("nothing on file in a complete register: no record is demanded", { communication = {} }, unknown))
case(world("it is declared that nothing was settled", { communication = {} }, { inside = "not_satisfied", outside = "not_satisfied", incidents = "not_satisfied", rule = "not_satisfied" }, { empty_is_true = { "communication" } }))
case(world("nothing is settled inside", { communication = outside }, { inside = "undetermined", rule = "undetermined" }))
case(world("things are said inside, and nothing is settled", { communication = { but(inside, { planned = false }), outside } }, { inside = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("nothing is settled outside", { communication = { inside, but(outside, { side = "internal" }) } }, { outside = "undetermined", rule = "undetermined" }))
case(world("things are said outside, and nothing is settled", { communication = { but(inside, { topic = "incidents" }), but(outside, { planned = false }) } }, { outside = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("messages sent beside those planned", { communication = { inside, outside, but(inside, { id = "c3", planned = false }), but(outside, { id = "c4", planned = false }) } }))
case(world("nobody thought of incidents", { communication = { inside, but(outside, { topic = "customers" }) } }, { incidents = "not_satisfied" }))
case(world("incidents were spoken of, without a plan", { communication = { inside, but(outside, { topic = "customers" }), but(outside, { id = "c3", planned = false }) } }, { incidents = "not_satisfied" }))

-- What is settled about information security is settled for another management system.
case(world("inside, only talk about information security is settled", { communication = { but(inside, { topic = "security" }), outside } }, { inside = "undetermined", rule = "undetermined" }, { tempting = true }))
case(world("outside, only talk about information security is settled", { communication = { inside, but(outside, { topic = "security" }) } }, { outside = "undetermined", incidents = "not_satisfied", rule = "undetermined" }, { tempting = true }))
