rule {
  control  = "ISO42001:A.3.2",
  title    = "Whoever holds a responsibility for AI is there",
  subject  = "role_assignment",
  applies  = { from = not_after(today), to = either { absent, not_before(today) }, selected "ISO42001:A.3.2" },
  severity = { base = 2 },

  expect {
    id    = "held",
    says  = "somebody holds it",
    level = "required", method = "examine",
    has   = { person = present },
  },
  expect {
    id    = "there",
    says  = "whoever holds it works for the organisation",
    level = "required", method = "test",
    when  = { person = present },
    has   = { ["person.active_to"] = either { absent, not_before(today) } },
  },
  expect {
    id    = "authority",
    says  = "it is laid down what the holder may do",
    level = "advice", method = "examine",
    has   = { authority = present },
  },
  expect {
    id    = "accepted",
    says  = "the holder accepted it",
    level = "advice", method = "examine",
    has   = { accepted_at = { present, not_after(today) } },
  },
  remedy = { task = "Give the responsibility {name} to somebody who is there", owner = "top management", within = days(30), effort = "S" },
}
