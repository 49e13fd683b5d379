local plan = { id = "m1", system = "s1", elements = { "monitoring", "incident_response" }, document = "d1" }
local look, foreign, other = shared.looks "US-HIPAA-PCI:PCI 12.10"
local fine = {
  facts = shared.world("merchant", { control_check = { look, foreign, other }, monitoring_plan = { plan, but(plan, { id = "m2", system = "s2" }) } }),
  complete = { "control_check", "monitoring_plan" }, subject = "s1", expects = { works = "satisfied", planned = "satisfied" },
}
cases(shared.look_lines(fine, look, foreign, other), shared.bound_cards(fine), lines(fine, {
  { "a plan that leaves incidents out", { monitoring_plan = { elements = { "monitoring" } } }, { planned = "not_satisfied" }, tempting = true },
  { "a plan of which nobody says what it covers", { monitoring_plan = { elements = blank } }, { planned = "not_satisfied" } },
  { "a plan in the head", { monitoring_plan = { document = blank } }, { planned = "not_satisfied" }, tempting = true },
  { "another system's plan", { monitoring_plan = { but(plan, { id = "m2", system = "s2" }) } }, { planned = "not_satisfied" }, tempting = true },
  { "no register of plans that is known to be whole", { monitoring_plan = false }, { planned = "undetermined" }, complete = { "control_check" } },
}))
