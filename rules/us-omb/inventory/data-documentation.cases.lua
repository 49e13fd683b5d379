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
