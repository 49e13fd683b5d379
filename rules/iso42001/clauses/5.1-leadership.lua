rule {
  control  = "ISO42001:5.1",
  title    = "Top management leads the AI management system",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "explained",
    says  = "asked, top management explains the AI policy, its objectives, how they serve the direction of the business, and who answers for them",
    level = "required", method = "interview",
    has   = { attested "5.1-leadership/explained" },
  },
  expect {
    id    = "integrated",
    says  = "seen at work, the steps of the AI management system are part of ordinary business: a release, a purchase, a plan",
    level = "required", method = "observe",
    has   = { attested "5.1-leadership/integrated" },
  },
  expect {
    id    = "backed",
    says  = "asked, those who run the AI management system say that top management gives them means, backs them and pushes for improvement",
    level = "required", method = "interview",
    has   = { attested "5.1-leadership/backed" },
  },
  expect {
    id    = "reviews-attended",
    says  = "somebody of top management was at every management review of late",
    level = "advice", method = "test",
    every = "management_review", where = { at = fresh(param.lately) },
    has   = { attendees = overlaps(values("person.id", { top_management = true })) },
  },
  expect {
    id    = "nothing-overdue",
    says  = "no action that a member of top management owns is past its date",
    level = "advice", method = "test",
    none  = "action", where = { due = before(today) },
    has   = { ["owner.top_management"] = true, done_at = absent },
  },
  remedy = { task = "Let an independent person ask top management about the AI policy, its objectives and who answers for them, and watch the steps at work", owner = "AI management", within = days(60), effort = "M" },
}
