rule {
  control  = "NIST-AI-RMF:MEASURE 2.2",
  title    = "People who take part in an evaluation are protected, and stand for those concerned",
  subject  = "ai_system",
  applies  = { stage = one_of { "developed", "deployed", "operated" }, shared.taken_on("NIST-AI-RMF:MEASURE 2.2", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "protected",
    says  = "for every evaluation with people since the outcome was taken on, how they are protected was approved before it",
    level = "own", method = "examine",
    every = "test_result", where = { system = this.id, human_subjects = true, status = "completed", at = not_before(shared.taken_on_since "NIST-AI-RMF:MEASURE 2.2") },
    has   = { participants_protected = present, ["participants_protected.decision"] = "approved", ["participants_protected.at"] = { present, not_after(it.at) } },
  },
  expect {
    id    = "representative",
    says  = "for each it is on record who took part, and why they stand for the people concerned",
    level = "own", method = "examine",
    every = "test_result", where = { system = this.id, human_subjects = true, status = "completed", at = not_before(shared.taken_on_since "NIST-AI-RMF:MEASURE 2.2") },
    has   = { participants_text = present },
  },
  remedy = { task = "Have the protection of those who take part in evaluating {name} approved, and say whom they stand for", owner = "development", within = days(30), effort = "M" },
}
