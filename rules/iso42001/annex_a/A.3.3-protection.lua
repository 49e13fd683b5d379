-- What B.3.3 recommends of such a process, beside one thing that the control itself wants: that somebody takes up what comes in.
rule {
  control  = "ISO42001:A.3.3",
  title    = "Whoever raises a concern is protected and heard",
  subject  = "channel",
  applies  = { purpose = "internal_concern", selected "ISO42001:A.3.3" },
  severity = { base = 2 },

  expect {
    id    = "handled",
    says  = "somebody takes up what comes in",
    level = "required", method = "examine",
    has   = { handler = present },
  },
  expect {
    id    = "handler-there",
    says  = "whoever takes it up works for the organisation",
    level = "required", method = "test",
    when  = { handler = present },
    has   = { ["handler.active_to"] = either { absent, not_before(today) } },
  },
  expect {
    id    = "confidential",
    says  = "what is said is kept in confidence",
    level = "advice", method = "examine",
    has   = { confidential = { present, is(true) } },
  },
  expect {
    id    = "anonymous",
    says  = "names may be left out",
    level = "advice", method = "examine",
    has   = { anonymous = { present, is(true) } },
  },
  expect {
    id    = "no-retaliation",
    says  = "those who speak are protected from retaliation",
    level = "advice", method = "examine",
    has   = { no_retaliation = { present, is(true) } },
  },
  expect {
    id    = "tried",
    says  = "it was tried whether it works",
    level = "advice", method = "examine",
    has   = { tested_at = { present, not_after(today) } },
  },
  remedy = { task = "Name who takes up what comes in by {route}, and protect those who speak", owner = "AI management", within = days(30), effort = "S" },
}
