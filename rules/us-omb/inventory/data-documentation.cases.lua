case {
  "documented in full",
  as_of = "2024-12-31",
  expects = { documented = "satisfied", ["documented-in-full"] = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated" }, classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class = "both" }, dataset_use = { id = "u1", system = "s1", documentation = "complete" } },
}

case {
  "the rule stays satisfied when it is documented in part",
  as_of = "2024-12-31",
  expects = { documented = "satisfied", ["documented-in-full"] = "not_satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated" }, classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class = "rights" }, dataset_use = { id = "u1", system = "s1", documentation = "partial" } },
}

case {
  "missing",
  as_of = "2024-12-31",
  expects = { documented = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated" }, classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class = "rights" }, dataset_use = { id = "u1", system = "s1", documentation = "missing" } },
}

case {
  "left empty",
  as_of = "2024-12-31",
  expects = { documented = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated" }, classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class = "rights" }, dataset_use = { id = "u1", system = "s1", documentation = blank } },
}

case {
  "of a system that hurts neither it is advice",
  as_of = "2024-12-31",
  expects = { documented = "not_applicable", rule = "not_applicable", ["documented-in-full"] = "not_satisfied" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated" }, classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class = "neither" }, dataset_use = { id = "u1", system = "s1", documentation = "missing" } },
}

case {
  "a system that is only initiated has no data yet",
  as_of = "2024-12-31",
  expects = { documented = "not_applicable", ["documented-in-full"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "initiated" } },
}

case {
  "the documents of other data",
  as_of = "2024-12-31",
  tempting = true,
  expects = { documented = "undetermined" },
  facts = { ai_system = { id = "s1", commercial_use = "none", stage = "operated" }, classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class = "rights" }, dataset_use = { id = "u1", system = "s2", documentation = "complete" } },
}

local function world(stage, class, documentation)
  return {
    ai_system = { id = "s1", commercial_use = "none", stage = stage },
    classification = { id = "s1", subject = "s1", framework = "OMB M-24-10", class = class },
    dataset_use = { id = "u1", system = "s1", documentation = documentation },
  }
end
shared.cases_of_inventory(world("operated", "both", "complete"))

for stage, outcome in pairs { initiated = "not_applicable", developed = "not_applicable", deployed = "satisfied", operated = "satisfied" } do
  case { "data of a system that is " .. stage, as_of = "2024-12-31",
    expects = { documented = outcome, ["documented-in-full"] = stage == "initiated" and "not_applicable" or "satisfied" },
    facts = world(stage, "safety", "widely_available") }
end

for kind, facts in pairs {
  ["a common commercial use"] = { { id = "s1", commercial_use = "listed", stage = "operated" }, { id = "s1", subject = "s1", framework = "OMB M-24-10", class = "both" } },
} do
  case { kind, as_of = "2024-12-31", expects = { rule = "not_applicable" },
    facts = { ai_system = facts[1], classification = facts[2], dataset_use = { id = "u1", system = "s1", documentation = "complete" } } }
end

local facts = world("operated", "rights", "complete")
case {
  "other systems, their classes and their data change nothing",
  as_of = "2024-12-31",
  expects = { documented = "satisfied", ["documented-in-full"] = "satisfied" },
  facts = {
    ai_system = facts.ai_system,
    classification = { facts.classification, { id = "s1-own", subject = "s1", framework = "own", class = "low" }, { id = "s2", subject = "s2", framework = "OMB M-24-10", class = "neither" } },
    dataset_use = { facts.dataset_use, { id = "u2", system = "s2", documentation = "missing" } },
  },
}
