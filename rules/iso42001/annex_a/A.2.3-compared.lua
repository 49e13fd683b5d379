rule {
  control  = "ISO42001:A.2.3",
  title    = "It is known where other policies touch what the organisation wants of AI",
  subject  = "organization",
  applies  = { selected "ISO42001:A.2.3" },
  severity = { base = 2 },

  expect {
    id    = "compared",
    says  = "other policies were compared with what the organisation wants of AI",
    level = "required", method = "examine",
    some  = "document", where = { covers = contains "ISO42001:A.2.3" },
    has   = { status = is_not("draft"), approved_at = { present, not_after(today) } },
    empty = "undetermined",
  },
  expect {
    id    = "all-of-them",
    says  = "no policy that touches AI was left out, and what overlaps or is missing was seen",
    level = "required", method = "interview",
    has   = { attested "A.2.3-compared/all-of-them" },
  },
  expect {
    id    = "with-this-policy",
    says  = "the comparison is not older than the AI policy in force",
    level = "advice", method = "test",
    some  = "document", where = { covers = contains "ISO42001:A.2.3" },
    has   = { approved_at = { present, not_before(most("document.approved_at", shared.policy)) } },
    empty = "undetermined",
  },
  remedy = { task = "Compare the other policies with what is wanted of AI", owner = "AI management", within = days(90), effort = "M" },
}
