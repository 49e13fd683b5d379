rule {
  control  = "ISO42001:7.1",
  title    = "Those who answer for a process are still here",
  subject  = "process",
  applies  = { owner = present, theme = shared.not_security },
  severity = { base = 2 },

  expect {
    id    = "here",
    says  = "the person who answers for the process works here today",
    level = "own", method = "test",
    has   = { ["owner.person.active_to"] = either { absent, not_before(today) } },
  },
  expect {
    id    = "in-role",
    says  = "the role to which the process was given is still held",
    level = "own", method = "test",
    has   = { ["owner.to"] = either { absent, not_before(today) } },
  },
  remedy = { task = "Give the process {name} to somebody who is here", owner = "top management", within = days(30), effort = "S" },
}
