local plan = { id = "c1", topic = "policy", side = "internal", planned = true, when_rule = "within a week of approval", audience = "everybody", channel = "intranet" }
local sent = { id = "c2", topic = "policy", side = "internal", planned = false, sent_at = "2024-06-01" }
local fine = {
  "all four are settled, and it was said", subject = "c1",
  complete = { "communication" },
  facts = { communication = { plan, sent } },
  advice = { "said" }, expects = { what = "satisfied", when = "satisfied", whom = "satisfied", how = "satisfied", said = "satisfied", rule = "satisfied" },
}
local fields = { what = "topic", when = "when_rule", whom = "audience", how = "channel" }

case(fine)
for id, field in pairs(fields) do
  local of_topic = id == "what" and "not_satisfied" or nil  -- what has no topic was not said either
  cases(lines(fine, {
  { "not settled: " .. id, { communication = { but(plan, { [field] = blank }), sent } }, { [id] = "not_satisfied", said = of_topic } },
  { "it was said, though it was never settled: " .. id, { communication = { but(plan, { [field] = blank, sent_at = "2024-06-01" }), sent } }, { [id] = "not_satisfied", said = of_topic }, tempting = true },
}))
  -- Of what topic nobody knows, it may be information security, and then none of it is asked here.
  local unknown = id == "what" and "undetermined" or nil
  cases(lines(fine, { { "nobody was asked: " .. id, { communication = { without(plan, field), sent } }, { when = unknown, whom = unknown, how = unknown, said = unknown, [id] = "undetermined" } } }))
end
cases(lines(fine, {
  { "a message is no plan", { communication = but(plan, { planned = false }) }, { what = "not_applicable", when = "not_applicable", whom = "not_applicable", how = "not_applicable", said = "not_applicable" } },
  { "never said", { communication = plan }, { said = "not_satisfied" } },
  { "never said, as far as is known", { communication = plan }, { said = "undetermined" }, complete = {} },
  { "said a day less than a year ago", { communication = { plan, but(sent, { sent_at = "2024-01-02" }) } } },
  { "said a year ago", { communication = { plan, but(sent, { sent_at = "2024-01-01" }) } }, { said = "not_satisfied" } },
  { "something else was said", { communication = { plan, but(sent, { topic = "roles" }) } }, { said = "not_satisfied" } },
  { "it was said to others", { communication = { plan, but(sent, { side = "external" }) } }, { said = "not_satisfied" } },
  { "another plan with a date is no message", { communication = { plan, but(sent, { planned = true }) } }, { said = "not_satisfied" } },
  { "said twice, once long ago", { communication = { plan, sent, but(sent, { id = "c3", sent_at = "2023-01-01" }) } } },
  { "a plan for talk about information security", { communication = { but(plan, { topic = "security", when_rule = blank }), sent } }, { what = "not_applicable", when = "not_applicable", whom = "not_applicable", how = "not_applicable", said = "not_applicable" } },
}))
