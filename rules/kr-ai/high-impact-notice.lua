rule {
  control  = "KR-AI:Art.31",
  title    = "Users are told in advance of AI of high impact",
  subject  = "ai_system",
  applies  = shared.operated { shared.high_impact },
  severity = { base = 4 },

  expect(shared.told("users, or those affected, are told that it is AI and of which class", { "is_ai", "risk_class" })),
  expect(shared.told_before { "is_ai", "risk_class" }),
  remedy = { task = "Tell the users of {name} beforehand that it is AI of high impact", owner = "product owner", within = days(14), effort = "S" },
}
