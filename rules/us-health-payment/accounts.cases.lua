local look, foreign, other = shared.looks "US-HIPAA-PCI:PCI 8.6"
local world = shared.world "merchant"
local fine = {
  facts = shared.but(world, { ai_system = { shared.but(world.ai_system[1], { autonomy = "act", tools_and_permissions = { "refunds" } }), world.ai_system[2] }, control_check = { look, foreign, other } }),
  complete = { "control_check" }, subject = "s1", as_of = shared.day, expects = { works = "satisfied" },
}
shared.run(shared.look_lines(fine, look, foreign, other), shared.bound_cards(fine), shared.lines(fine, {
  { "it acts when somebody agrees", { ai_system = { autonomy = "act_with_approval" } }, {} },
  { "it only recommends", { ai_system = { autonomy = "recommend" } }, "not_applicable" },
  { "nobody says how far it acts", { ai_system = { autonomy = shared.unasked } }, "undetermined" },
  { "before this became mandatory", {}, "not_applicable", as_of = "2025-03-30" },
}))
