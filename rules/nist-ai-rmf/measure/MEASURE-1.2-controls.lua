rule {
  control  = "NIST-AI-RMF:MEASURE 1.2",
  title    = "It is looked at whether controls work",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:MEASURE 1.2" },
  severity = { base = 2 },

  expect {
    id    = "looked-at",
    says  = "controls were looked at, with a result, by somebody who is named",
    level = "own", method = "examine",
    some  = "control_check",
    has   = { at = { present, not_after(today) }, result = present, by = present },
  },
  expect {
    id    = "followed",
    says  = "where one did not work wholly, something followed",
    level = "own", method = "examine",
    every = "control_check", where = { result = one_of { "partly", "not" } },
    has   = { follow_up = present },
  },
  remedy = { task = "Look whether the controls work, and mend those that do not", owner = "internal audit", within = days(60), effort = "M" },
}
