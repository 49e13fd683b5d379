local fine = {
  "the owner is here",
  facts = {
    process = { id = "pr1", name = "Risk assessment", owner = "r1" },
    role_assignment = { id = "r1", person = "p1", to = blank }, person = { id = "p1", name = "Bo", active_to = blank },
  },
  expects = { here = "satisfied", ["in-role"] = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)
local gone, ended = { here = "not_satisfied", rule = "not_satisfied" }, { ["in-role"] = "not_satisfied", rule = "not_satisfied" }
local function person(active_to) return { person = { id = "p1", name = "Bo", active_to = active_to } } end
local function role(to) return { role_assignment = { id = "r1", person = "p1", to = to } } end

case(fine)
case(world("the owner leaves today", person "2025-01-01"))
case(world("the owner left yesterday, the name still stands there", person "2024-12-31", gone, { tempting = true }))
case(world("the owner is not on file", { person = {} }, { here = "undetermined", rule = "undetermined" }))
case(world("the role ends today", role "2025-01-01"))
case(world("the role ended yesterday, the person is still here", role "2024-12-31", ended, { tempting = true }))
case(world("the role is not on file", { role_assignment = {} }, { here = "undetermined", ["in-role"] = "undetermined", rule = "undetermined" }))
case(world("a process without an owner", { process = { id = "pr1", name = "Risk assessment", owner = blank } }, { here = "not_applicable", ["in-role"] = "not_applicable", rule = "not_applicable" }))
