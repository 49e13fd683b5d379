case {
  "nothing unclear",
  as_of = "2024-12-31",
  complete = { "unclear_answer" },
  expects = { ["no-unclear-answer"] = "satisfied", rule = "satisfied" },
  facts = { ai_system = { id = "s1" }, unclear_answer = { id = "u1", subject = "ai_system:s2", question = "Stage", problem = "outside_choices", answer = "Ideation" } },
}

case {
  "one answer nobody can use",
  as_of = "2024-12-31",
  expects = { ["no-unclear-answer"] = "not_satisfied", rule = "not_satisfied" },
  facts = { ai_system = { id = "s1" }, unclear_answer = { id = "u1", subject = "ai_system:s1", question = "Stage", problem = "outside_choices", answer = "Ideation" } },
}

case {
  "nobody looked for unclear answers",
  as_of = "2024-12-31",
  expects = { ["no-unclear-answer"] = "undetermined", rule = "undetermined" },
  facts = { ai_system = { id = "s1" } },
}

case {
  "a register of a later year",
  as_of = "2025-12-31",
  expects = { ["no-unclear-answer"] = "not_applicable", rule = "not_applicable" },
  facts = { ai_system = { id = "s1" }, unclear_answer = { id = "u1", subject = "ai_system:s1", question = "Stage", problem = "outside_choices", answer = "Ideation" } },
}

case {
  "unclear answers about others prove nothing about this one",
  as_of = "2024-12-31",
  tempting = true,
  expects = { ["no-unclear-answer"] = "undetermined" },
  facts = { ai_system = { id = "s1" }, unclear_answer = { id = "u1", subject = "ai_system:s2", question = "Stage", problem = "outside_choices", answer = "Ideation" } },
}

for day, outcome in pairs { ["2025-04-02"] = "satisfied", ["2025-04-03"] = "not_applicable" } do
  case { "an answer of " .. day, as_of = day, complete = { "unclear_answer" }, expects = { rule = outcome }, facts = { ai_system = { id = "s1" } } }
end
