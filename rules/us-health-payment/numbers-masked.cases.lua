local look, foreign, other = shared.looks "US-HIPAA-PCI:PCI 3.4"
local fine = {
  facts = shared.world("merchant", { control_check = { look, foreign, other } }),
  complete = { "control_check" }, subject = "s1", expects = { works = "satisfied" },
}
cases(shared.look_lines(fine, look, foreign, other), shared.bound_cards(fine))
