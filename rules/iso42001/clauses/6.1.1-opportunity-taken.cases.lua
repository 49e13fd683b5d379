local fine = {
  "an action follows from the opportunity",
  expects = { planned = "satisfied", rule = "satisfied", severity = "low" },
  complete = { "action" },
  facts = { risk = { id = "r1", title = "Shorter queues", opportunity = true, status = "open" }, action = { id = "a1", origin = "risk:r1", description = "Try it in one clinic" } },
}
case(fine)

shared.vary(fine, {
  { "no action", drop = { "action" }, expects = { planned = "not_satisfied", rule = "not_satisfied" } },
  { "an action may be elsewhere", drop = { "action" }, open = { "action" }, expects = { planned = "undetermined", rule = "undetermined" } },
  { "a risk that is no opportunity has treatments instead", change = { risk = { opportunity = false } }, drop = { "action" }, expects = { planned = "not_applicable", rule = "not_applicable" } },
  { "a closed one needs nothing more", change = { risk = { status = "closed" } }, drop = { "action" }, expects = { planned = "not_applicable", rule = "not_applicable" } },
  { "the action of another opportunity", tempting = true, change = { action = { origin = "risk:r2" } }, expects = { planned = "not_satisfied", rule = "not_satisfied" } },
  { "an entry in the list of actions that says nothing", tempting = true, change = { action = { description = blank } }, expects = { planned = "not_satisfied", rule = "not_satisfied" } },
})
