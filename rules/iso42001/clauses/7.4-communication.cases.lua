local inside = { id = "c1", topic = "policy", side = "internal", planned = true }
local outside = { id = "c2", topic = "incidents", side = "external", planned = true }
local fine = {
  "settled on both sides",
  complete = { "communication" },
  facts = { organization = { id = "acme", name = "Acme" }, communication = { inside, outside } },
  advice = { "incidents" }, expects = { inside = "satisfied", outside = "satisfied", incidents = "satisfied", rule = "satisfied" },
}
local unknown = { inside = "undetermined", outside = "undetermined", incidents = "undetermined", rule = "undetermined" }

case(fine)
cases(lines(fine, {
  { "nothing on file, in an open register", { communication = false }, unknown, complete = {} },
  { "nothing on file in a complete register: no record is demanded", { communication = false }, unknown },
  { "it is declared that nothing was settled", { communication = false }, { inside = "not_satisfied", outside = "not_satisfied", incidents = "not_satisfied" }, empty_is_true = { "communication" } },
  { "nothing is settled inside", { communication = outside }, { inside = "undetermined" } },
  { "things are said inside, and nothing is settled", { communication = { but(inside, { planned = false }), outside } }, { inside = "not_satisfied" }, tempting = true },
  { "nothing is settled outside", { communication = { inside, but(outside, { side = "internal" }) } }, { outside = "undetermined" } },
  { "things are said outside, and nothing is settled", { communication = { but(inside, { topic = "incidents" }), but(outside, { planned = false }) } }, { outside = "not_satisfied" }, tempting = true },
  { "messages sent beside those planned", { communication = { inside, outside, but(inside, { id = "c3", planned = false }), but(outside, { id = "c4", planned = false }) } } },
  { "nobody thought of incidents", { communication = { inside, but(outside, { topic = "customers" }) } }, { incidents = "not_satisfied" } },
  { "incidents were spoken of, without a plan", { communication = { inside, but(outside, { topic = "customers" }), but(outside, { id = "c3", planned = false }) } }, { incidents = "not_satisfied" } },
}))

-- What is settled about information security is settled for another management system.
cases(lines(fine, {
  { "inside, only talk about information security is settled", { communication = { but(inside, { topic = "security" }), outside } }, { inside = "undetermined" }, tempting = true },
  { "outside, only talk about information security is settled", { communication = { inside, but(outside, { topic = "security" }) } }, { outside = "undetermined", incidents = "not_satisfied" }, tempting = true },
}))
