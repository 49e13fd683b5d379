rule {
  control  = "NIST-AI-RMF:GOVERN 4.3",
  title    = "A practice finds incidents and passes on what they teach",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:GOVERN 4.3" },
  severity = { base = 2 },

  expect {
    id    = "practice",
    says  = "testing, finding incidents and sharing about them is a process in use, with somebody who answers for it and what starts it",
    level = "own", method = "examine",
    some  = "process", where = { theme = one_of { "NIST-AI-RMF:GOVERN 4.3", "incident_communication" } },
    has   = { owner = present, triggers = present, in_use_since = { present, not_after(today) } },
  },
  remedy = { task = "Set up how incidents are found and what they teach is passed on", owner = "operations", within = days(60), effort = "M" },
}
