rule {
  control  = "ISO42001:5.2",
  title    = "The AI policy promises what it has to, comes from the top and is made known",
  subject  = "document",
  applies  = shared.policy,
  severity = { base = 2 },

  expect {
    id    = "requirements",
    says  = "the policy promises to meet the requirements that apply",
    level = "required", method = "examine",
    has   = { commitments = { present, contains "requirements" } },
  },
  expect {
    id    = "improvement",
    says  = "the policy promises to go on improving the AI management system",
    level = "required", method = "examine",
    has   = { commitments = { present, contains "improvement" } },
  },
  expect {
    id    = "frame",
    says  = "the policy gives the frame for AI objectives",
    level = "required", method = "examine",
    has   = { commitments = { present, contains "objectives_frame" } },
  },
  expect {
    id    = "from-the-top",
    says  = "a member of top management approved the version in force",
    level = "required", method = "test",
    some  = "approval", where = { subject = this, subject_version = this.version },
    has   = { decision = "approved", ["by.top_management"] = true, at = not_after(today) },
  },
  expect {
    id    = "made-known",
    says  = "the policy was made known inside since that version was approved",
    level = "required", method = "test",
    some  = "communication", where = { topic = "policy", side = "internal", planned = is_not(true) },
    has   = { sent_at = { not_before(this.approved_at), not_after(today) } },
  },
  expect {
    id    = "to-others",
    says  = "the policy can be had by interested parties outside",
    level = "advice", method = "examine",
    some  = "communication", where = { topic = "policy", side = "external" },
    has   = { sent_at = not_after(today) },
  },
  remedy = { task = "Complete {title}, have top management approve it and make it known", owner = "top management", within = days(45), effort = "M" },
}
