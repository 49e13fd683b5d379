local objective = { id = "ob1", statement = "fewer wrong alarms", theme = "ISO42001:C.2.9", status = "running", resources = "two people, one quarter", owner = "r1", actions = "retrain" }
local person = { id = "p1", name = "Bo", active_to = blank }
local fine = {
  "means are named, and somebody has it in hand",
  facts = { objective = objective, role_assignment = { id = "r1", person = "p1" }, person = person },
  advice = { "in-hand" }, expects = { named = "satisfied", ["in-hand"] = "satisfied", rule = "satisfied" },
}

case(fine)
cases(lines(fine, {
  { "no means", { objective = but(objective, { resources = blank, actions = blank }) }, { named = "not_satisfied" } },
  { "actions without means", { objective = but(objective, { resources = blank }) }, { named = "not_satisfied" }, tempting = true },
  { "nobody was asked", { objective = without(objective, "resources") }, { named = "undetermined" } },
  { "an objective of information security", { objective = but(objective, { theme = "ISO27001:6.2", resources = blank }) }, { named = "not_applicable", ["in-hand"] = "not_applicable" } },
  { "what it serves was left empty", { objective = but(objective, { theme = blank }) } },
  { "what it serves nobody asked", { objective = without(objective, "theme") }, { named = "undetermined", ["in-hand"] = "undetermined" } },
  { "an objective that was dropped", { objective = but(objective, { status = "dropped", resources = blank }) }, { named = "not_applicable", ["in-hand"] = "not_applicable" } },
  { "in nobody's hand", { objective = but(objective, { owner = blank }) }, { ["in-hand"] = "not_satisfied" } },
  { "whoever had it in hand left yesterday", { person = but(person, { active_to = "2024-12-31" }) }, { ["in-hand"] = "not_satisfied" } },
  { "whoever has it in hand leaves today", { person = but(person, { active_to = "2025-01-01" }) } },
}))
