rule {
  control  = "ISO42001:5.3",
  title    = "Each role is held, has its authority and was announced",
  subject  = "role_assignment",
  applies  = in_force(),
  severity = { base = 2 },

  expect {
    id    = "held",
    says  = "whoever holds the role is here",
    level = "required", method = "test",
    has   = { person = present, ["person.active_to"] = either { absent, not_before(today) } },
  },
  expect {
    id    = "authority",
    says  = "it is said what the holder may do",
    level = "required", method = "examine",
    has   = { authority = present },
  },
  expect {
    id    = "announced",
    says  = "the assignment was made known inside",
    level = "required", method = "examine",
    has   = { announced_at = not_after(today) },
  },
  expect {
    id    = "accepted",
    says  = "the holder said yes to it",
    level = "advice", method = "examine",
    has   = { accepted_at = { present, not_after(today) } },
  },
  remedy = { task = "Give the role {role} to somebody who is here, say what the holder may do, and make it known", owner = "top management", within = days(30), effort = "S" },
}
