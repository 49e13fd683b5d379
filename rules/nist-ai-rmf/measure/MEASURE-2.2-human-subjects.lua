rule {
  control  = "NIST-AI-RMF:MEASURE 2.2",
  title    = "People who take part in an evaluation are protected, and stand for those concerned",
  subject  = "test_result",
  applies  = { shared.taken_on "NIST-AI-RMF:MEASURE 2.2", human_subjects = true, status = "completed" },
  severity = { base = 3 },

  expect {
    id    = "protected",
    says  = "how those who took part are protected was approved before the evaluation",
    level = "own", method = "examine",
    has   = { participants_protected = present, ["participants_protected.decision"] = "approved", ["participants_protected.at"] = { present, not_after(this.at) } },
  },
  expect {
    id    = "representative",
    says  = "it is on record who took part, and why they stand for the people concerned",
    level = "own", method = "examine",
    has   = { participants_text = present },
  },
  remedy = { task = "Have the protection of those who take part in {id} approved, and say whom they stand for", owner = "development", within = days(30), effort = "M" },
}
