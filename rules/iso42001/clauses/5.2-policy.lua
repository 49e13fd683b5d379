rule {
  control  = "ISO42001:5.2",
  title    = "There is an AI policy",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "documented",
    says  = "an AI policy is on file as an approved document",
    level = "required", method = "examine",
    some  = "document", where = { type = "policy", covers = contains "ISO42001:5.2" },
    has   = { status = "approved" },
    major_if = { "there is no AI policy at all" },
  },
  expect {
    id    = "suits",
    says  = "asked, top management says how the policy suits what the organisation is for, and how it stands to the other policies",
    level = "required", method = "interview",
    has   = { attested "5.2-policy/suits" },
  },
  expect {
    id    = "one",
    says  = "one AI policy is in force, not several",
    level = "advice", method = "test",
    has   = { that(count("document", shared.policy), at_most(1)) },
  },
  remedy = { task = "Write an AI policy that suits the organisation, and have top management approve it", owner = "top management", within = days(60), effort = "M" },
}
