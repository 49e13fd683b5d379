rule {
  control  = "NIST-AI-RMF:GOVERN 1.5",
  title    = "The risk management process is reviewed as often as planned, by somebody named",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 1.5" },
  severity = { base = 2 },

  expect {
    id    = "planned",
    says  = "the review of the risk process is a process of its own, with its interval and somebody who answers for it",
    level = "own", method = "examine",
    some  = "process", where = { theme = "NIST-AI-RMF:GOVERN 1.5" },
    has   = { owner = present, interval = present, in_use_since = { present, not_after(today) } },
  },
  expect {
    id    = "held",
    says  = "the last review is no older than that interval, and has a result",
    level = "own", method = "examine",
    when  = { that(count("process", { theme = "NIST-AI-RMF:GOVERN 1.5", interval = present }), at_least(1)) },
    some  = "control_check", where = { control = "NIST-AI-RMF:GOVERN 1.5" },
    has   = { at = fresh(the("process.interval", { theme = "NIST-AI-RMF:GOVERN 1.5" })), result = present },
  },
  remedy = { task = "Review the risk management process, and plan the next review", owner = "risk management", within = days(60), effort = "M" },
}
