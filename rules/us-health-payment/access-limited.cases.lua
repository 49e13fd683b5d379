local look, foreign, other = shared.looks "US-HIPAA-PCI:45 CFR 164.312(a)"
local fine = {
  facts = shared.world("covered_entity", { control_check = { look, foreign, other } }),
  complete = { "control_check" }, subject = "s1", as_of = shared.day, expects = { works = "satisfied" },
}
shared.run(shared.look_lines(fine, look, foreign, other), shared.bound(fine, shared.health), shared.lines(fine, {
  { "no data of persons in it", { ai_system = { personal_data = false } }, "not_applicable" },
  { "nobody says whether there is", { ai_system = { personal_data = shared.unasked } }, "undetermined" },
}))
