rule {
  control  = "ISO42001:A.3.3",
  title    = "A concern that was raised is taken up",
  subject  = "concern",
  applies  = { ["channel.purpose"] = "internal_concern", selected "ISO42001:A.3.3" },
  -- B.3.3 wants an answer in reasonable time and names none: two weeks until somebody looked, a month until the answer.
  params   = { looked_at_within = days(14), answered_within = days(30) },
  severity = { base = 2 },

  expect {
    id    = "looked-at",
    says  = "somebody looked at it",
    level = "required", method = "test",
    when  = { received_at = not_after(ago(param.looked_at_within)) },
    has   = { triaged_at = { present, not_after(today), not_before(this.received_at) } },
  },
  expect {
    id    = "came-to",
    says  = "where it was answered, it is on file what came of it",
    level = "advice", method = "examine",
    when  = { answered_at = { present, not_after(today) } },
    has   = { outcome = present },
  },
  expect {
    id    = "answered",
    says  = "whoever raised it had an answer within a month",
    level = "advice", method = "test",
    when  = { received_at = before(ago(param.answered_within)) },
    has   = { answered_at = { present, not_after(this.received_at + param.answered_within) } },
  },
  remedy = { task = "Take up the concern {id} and answer it", owner = "whoever handles concerns", within = days(7), effort = "S" },
}
