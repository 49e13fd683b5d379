rule {
  control  = "OMB:M-24-10 5(c)(iv)(A)",
  title    = "A waiver comes from the Chief AI Officer, with a reason and an end",
  subject  = "waiver",
  applies  = { type = "waiver" },
  severity = { base = 3 },

  expect {
    id    = "by-the-officer",
    says  = "the Chief AI Officer gave the waiver and its reason is on record",
    level = "required", method = "examine",
    has   = { authority = "Chief AI Officer", reason = present },
  },
  expect {
    id    = "still-certified",
    says  = "the waiver has an end that has not passed: it is certified again every year",
    level = "required", method = "test",
    has   = { to = { present, not_before(today) } },
  },
  remedy = { task = "Have the waiver certified again, or meet the practice", owner = "chief AI officer", within = days(30), effort = "S" },
}
