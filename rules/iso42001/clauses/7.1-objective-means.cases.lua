local objective = { id = "ob1", statement = "fewer wrong alarms", status = "running", resources = "two people, one quarter", owner = "r1", actions = "retrain" }
local person = { id = "p1", name = "Bo", active_to = blank }
local fine = {
  "means are named, and somebody has it in hand",
  facts = { objective = objective, role_assignment = { id = "r1", person = "p1" }, person = person },
  expects = { named = "satisfied", ["in-hand"] = "satisfied", rule = "satisfied" },
}
local world = shared.around(fine)

case(fine)
case(world("no means", { objective = but(objective, { resources = blank, actions = blank }) }, { named = "not_satisfied", rule = "not_satisfied" }))
case(world("actions without means", { objective = but(objective, { resources = blank }) }, { named = "not_satisfied", rule = "not_satisfied" }, { tempting = true }))
case(world("nobody was asked", { objective = without(objective, "resources") }, { named = "undetermined", rule = "undetermined" }))
case(world("an objective that was dropped", { objective = but(objective, { status = "dropped", resources = blank }) }, { named = "not_applicable", ["in-hand"] = "not_applicable", rule = "not_applicable" }))
case(world("in nobody's hand", { objective = but(objective, { owner = blank }) }, { ["in-hand"] = "not_satisfied" }))
case(world("whoever had it in hand left yesterday", { person = but(person, { active_to = "2024-12-31" }) }, { ["in-hand"] = "not_satisfied" }))
case(world("whoever has it in hand leaves today", { person = but(person, { active_to = "2025-01-01" }) }))
