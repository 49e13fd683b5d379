rule {
  control  = "NIST-AI-RMF:MAP 1.3",
  title    = "The mission and what AI is to do for it are written down",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:MAP 1.3" },
  severity = { base = 1 },

  expect(shared.written("written", "NIST-AI-RMF:MAP 1.3", "a document in force states the mission and what AI is to do for it")),
  expect {
    id    = "linked",
    says  = "every objective of the organisation for AI follows a policy",
    level = "own", method = "examine",
    every = "objective", where = { level = "org", status = one_of { "planned", "running" } },
    has   = { policy = present },
  },
  remedy = { task = "Write down what AI is to do for the mission, and tie the objectives to it", owner = "top management", within = days(60), effort = "S" },
}
