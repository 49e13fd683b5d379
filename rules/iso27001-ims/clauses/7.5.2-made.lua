rule {
  controls = { "ISO27001:7.5.2", "ISO27001:7.5.1" },
  title    = "A document of the information security management system can be told from others, and was approved",
  subject  = "document",
  applies  = { status = "approved", type = is_not "external", covers = overlaps(catalog "ISO27001:all") },
  severity = { base = 1 },

  expect {
    id    = "identified",
    says  = "it has a title, and one can tell which version this is",
    level = "required", method = "examine",
    has   = { title = present, version = present },
  },
  expect {
    id    = "approved",
    says  = "somebody approved it on a day",
    level = "required", method = "examine",
    has   = { approver = present, approved_at = shared.past },
  },
  expect {
    id    = "looked-at",
    says  = "the day on which it was to be looked at again has not passed",
    level = "own", method = "test",
    when  = { next_review = present },
    has   = { next_review = not_before(today) },
  },
  remedy = { task = "Give {title} a version, and have it looked over and approved", owner = "document owner", within = days(30), effort = "S" },
}
