local look, foreign, other = shared.looks "US-HIPAA-PCI:PCI 8.6"
local world = shared.world "merchant"
local fine = {
  facts = but(world, { ai_system = { but(world.ai_system[1], { autonomy = "act", tools_and_permissions = { "refunds" } }), world.ai_system[2] }, control_check = { look, foreign, other } }),
  complete = { "control_check" }, subject = "s1", expects = { works = "satisfied" },
}
cases(shared.look_lines(fine, look, foreign, other), shared.bound_cards(fine), lines(fine, {
  { "it acts when somebody agrees", { ai_system = { autonomy = "act_with_approval" } }, {} },
  { "it only recommends", { ai_system = { autonomy = "recommend" } }, "not_applicable" },
  { "nobody says how far it acts", { ai_system = { autonomy = unasked } }, "undetermined" },
  { "before this became mandatory", {}, "not_applicable", as_of = "2025-03-30" },
}))
