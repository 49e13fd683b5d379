local look, foreign, other = shared.looks "US-HIPAA-PCI:45 CFR 164.312(a)"
local fine = {
  facts = shared.world("covered_entity", { control_check = { look, foreign, other } }),
  complete = { "control_check" }, subject = "s1", expects = { works = "satisfied" },
}
cases(shared.look_lines(fine, look, foreign, other), shared.bound(fine, shared.health), lines(fine, {
  { "no data of persons in it", { ai_system = { personal_data = false } }, "not_applicable" },
  { "nobody says whether there is", { ai_system = { personal_data = unasked } }, "undetermined" },
}))
