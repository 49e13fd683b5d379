local look, foreign, other = shared.looks "US-HIPAA-PCI:PCI 7.2"
local world = shared.world "merchant"
local fine = {
  facts = but(world, { ai_system = { but(world.ai_system[1], { autonomy = "act", tools_and_permissions = { "refunds" } }), world.ai_system[2] }, control_check = { look, foreign, other } }),
  complete = { "control_check" }, subject = "s1", expects = { works = "satisfied", defined = "satisfied" },
}
cases(shared.look_lines(fine, look, foreign, other), shared.bound_cards(fine), lines(fine, {
  { "what it may reach was left blank", { ai_system = { tools_and_permissions = blank } }, { defined = "not_satisfied" }, tempting = true },
  { "nobody was asked what it may reach", { ai_system = { tools_and_permissions = unasked } }, { defined = "undetermined" } },
  { "it acts when somebody agrees", { ai_system = { autonomy = "act_with_approval" } }, {} },
  { "it only recommends", { ai_system = { autonomy = "recommend" } }, { defined = "not_applicable" } },
  { "nobody says how far it acts", { ai_system = { autonomy = unasked } }, { defined = "undetermined" } },
}))
