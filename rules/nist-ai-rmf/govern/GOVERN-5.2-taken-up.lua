rule {
  control  = "NIST-AI-RMF:GOVERN 5.2",
  title    = "What was decided on feedback is taken up in the system",
  subject  = "concern",
  applies  = { shared.taken_on("NIST-AI-RMF:GOVERN 5.2", this.system), action = present },
  severity = { base = 2 },

  expect {
    id    = "planned",
    says  = "what follows from it has somebody who does it and a day",
    level = "own", method = "examine",
    has   = { ["action.owner"] = present, ["action.due"] = present },
  },
  expect {
    id    = "done",
    says  = "where that day has passed, it was done",
    level = "own", method = "test",
    when  = { ["action.due"] = { present, before(today) } },
    has   = { ["action.done_at"] = { present, not_after(today) } },
  },
  remedy = { task = "Do what was decided on {id}", owner = "system owner", within = days(30), effort = "M" },
}
