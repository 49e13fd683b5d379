local look, foreign, other = shared.looks "US-HIPAA-PCI:PCI 6.2"
local world = shared.world "merchant"
local fine = {
  facts = but(world, { ai_system = { but(world.ai_system[1], { custom_code = true }), world.ai_system[2] }, control_check = { look, foreign, other } }),
  complete = { "control_check" }, subject = "s1", expects = { works = "satisfied" },
}
cases(shared.look_lines(fine, look, foreign, other), shared.bound_cards(fine), lines(fine, {
  { "no code made for it", { ai_system = { custom_code = false } }, "not_applicable" },
  { "nobody says whether there is", { ai_system = { custom_code = unasked } }, "undetermined" },
}))
