local approval = { id = "ap1", type = "plan", decision = "approved", by = "p1", authority = "r1", at = "2024-03-01" }
local person = { id = "p1", name = "Bo", top_management = false, active_from = "2020-01-01", active_to = blank }
local role = { id = "r1", person = "p1", role = "risk officer", from = "2023-01-01", to = blank }
local fine = {
  "the holder of the role decided",
  facts = { approval = approval, person = person, role_assignment = role },
  expects = { ["by-right"] = "satisfied", ["was-there"] = "satisfied", rule = "satisfied" },
}
local wrong, gone = { ["by-right"] = "not_satisfied", rule = "not_satisfied" }, { ["was-there"] = "not_satisfied", rule = "not_satisfied" }

case(fine)
cases(lines(fine, {
  { "residual risk accepted", { approval = but(approval, { type = "risk", decision = "accepted_risk" }) } },
  { "top management needs no other right", { approval = but(approval, { authority = blank }), person = but(person, { top_management = true }) }, { ["by-right"] = "not_applicable" } },
  { "nobody knows who is top management", { person = without(person, "top_management") }, { ["by-right"] = "undetermined" } },
  { "no right is named", { approval = but(approval, { authority = blank }) }, wrong },
  { "the right of somebody else", { role_assignment = but(role, { person = "p2" }) }, wrong, tempting = true },
  { "the role began on that day", { role_assignment = but(role, { from = "2024-03-01" }) } },
  { "the role began the day after", { role_assignment = but(role, { from = "2024-03-02" }) }, wrong },
  { "the role ended on that day", { role_assignment = but(role, { to = "2024-03-01" }) } },
  { "the role had ended the day before", { role_assignment = but(role, { to = "2024-02-29" }) }, wrong, tempting = true },
  { "the role is not on file", { role_assignment = false }, { ["by-right"] = "undetermined" } },
  { "whoever decided came on that day", { person = but(person, { active_from = "2024-03-01" }) } },
  { "whoever decided came the day after", { person = but(person, { active_from = "2024-03-02" }) }, gone },
  { "whoever decided left on that day", { person = but(person, { active_to = "2024-03-01" }) } },
  { "a signature of somebody who had left", { person = but(person, { active_to = "2024-02-29" }) }, gone, tempting = true },
  { "whoever decided is not on file", { person = false }, { ["by-right"] = "undetermined", ["was-there"] = "undetermined" } },
}))

local none = { ["by-right"] = "not_applicable", ["was-there"] = "not_applicable", rule = "not_applicable" }
cases(lines(fine, {
  { "a plan that was turned down", { approval = but(approval, { decision = "rejected" }) }, none },
  { "the release of a system is judged elsewhere", { approval = but(approval, { type = "release" }) }, none },
}))
