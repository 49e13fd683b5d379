rule {
  control  = "NIST-AI-RMF:MAP 5.2",
  title    = "Somebody talks regularly with those whom AI touches",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:MAP 5.2" },
  severity = { base = 2 },

  expect {
    id    = "in-place",
    says  = "talking with them is a process in use, with an interval and somebody who answers for it",
    level = "own", method = "examine",
    some  = "process", where = { theme = "NIST-AI-RMF:MAP 5.2" },
    has   = { owner = present, interval = present, in_use_since = { present, not_after(today) } },
  },
  expect {
    id    = "held",
    says  = "every relevant group of users and of people affected was asked within that interval",
    level = "own", method = "test",
    when  = { that(count("process", { theme = "NIST-AI-RMF:MAP 5.2", interval = present }), at_least(1)) },
    every = "interested_party", where = { relevant = true, category = one_of { "user", "affected_group" } },
    has   = { consulted_at = { present, fresh(the("process.interval", { theme = "NIST-AI-RMF:MAP 5.2" })) } },
  },
  expect(shared.interview("worked-in", "MAP-5.2-engagement/worked-in", "asked, those who talk with them name something good, something bad and something nobody expected, and what became of it")),
  remedy = { task = "Talk with users and people affected as often as planned, and work in what they say", owner = "AI management", within = days(60), effort = "M" },
}
