local fine = {
  "an action follows from the opportunity",
  expects = { planned = "satisfied", rule = "satisfied", severity = "low" },
  complete = { "action" },
  facts = { risk = { id = "r1", title = "Shorter queues", opportunity = true, status = "open" }, action = { id = "a1", origin = "risk:r1", description = "Try it in one clinic" } },
}
case(fine)

cases(lines(fine, {
  { "no action", { action = false }, { planned = "not_satisfied" } },
  { "an action may be elsewhere", { action = false }, { planned = "undetermined" }, complete = {} },
  { "a risk that is no opportunity has treatments instead", { risk = { opportunity = false }, action = false }, { planned = "not_applicable" } },
  { "a closed one needs nothing more", { risk = { status = "closed" }, action = false }, { planned = "not_applicable" } },
  { "the action of another opportunity", { action = { origin = "risk:r2" } }, { planned = "not_satisfied" }, tempting = true },
  { "an entry in the list of actions that says nothing", { action = { description = blank } }, { planned = "not_satisfied" }, tempting = true },
}))
