rule {
  control  = "NIST-AI-RMF:GOVERN 2.1",
  title    = "Who answers for AI risk, and who tells whom, is written, made known and understood",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 2.1" },
  severity = { base = 3 },

  expect {
    id    = "announced",
    says  = "whoever answers for AI risk management holds the role now, and it was made known",
    level = "own", method = "examine",
    some  = "role_assignment", where = { responsibility = contains "risk_management" },
    has   = { person = present, from = not_after(today), to = not_over, announced_at = { present, not_after(today) } },
  },
  expect(shared.written("lines", "NIST-AI-RMF:GOVERN 2.1", "a document in force says who reports AI risk to whom")),
  expect(shared.interview("clear", "GOVERN-2.1-roles/clear", "asked, people in several teams say whom they would tell of an AI risk, and what their own part is")),
  remedy = { task = "Write down and make known who answers for AI risk and who tells whom", owner = "AI management", within = days(30), effort = "S" },
}
