rule {
  control  = "KR-AI:Art.31",
  title    = "Users are told in advance of generative AI",
  subject  = "ai_system",
  applies  = shared.operated { features = shared.generative },
  severity = shared.severity(3),

  expect(shared.told("users, or those affected, are told that it is AI", { "is_ai" })),
  expect(shared.told_before { "is_ai" }),
  remedy = { task = "Tell the users of {name} beforehand that it is generative AI", owner = "product owner", within = days(14), effort = "S" },
}
