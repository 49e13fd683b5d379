rule {
  controls = { "ISO27001:5.2", "ISO27001:A.5.1" },
  title    = "The information security policy says what it has to",
  subject  = "document",
  applies  = { type = "policy", covers = contains "ISO27001:5.2", status = "approved" },
  severity = { base = 2 },

  expect {
    id    = "requirements",
    says  = "it promises to meet the requirements that apply to information security",
    level = "required", method = "examine",
    has   = { commitments = { present, contains "requirements" } },
  },
  expect {
    id    = "improvement",
    says  = "it promises to go on improving",
    level = "required", method = "examine",
    has   = { commitments = { present, contains "improvement" } },
  },
  expect {
    id    = "objectives",
    says  = "it holds the objectives, or frames them",
    level = "required", method = "examine",
    has   = { commitments = { present, contains "objectives_frame" } },
  },
  expect {
    id    = "by-the-top",
    says  = "top management set it",
    level = "required", method = "examine",
    has   = { ["approver.top_management"] = { present, is(true) } },
  },
  expect {
    id    = "looked-at",
    says  = "the day on which it was to be looked at again has not passed",
    level = "own", method = "test",
    when  = { next_review = present },
    has   = { next_review = not_before(today) },
  },
  remedy = { task = "Complete {title} and have top management approve it", owner = "information security", within = days(60), effort = "S" },
}
