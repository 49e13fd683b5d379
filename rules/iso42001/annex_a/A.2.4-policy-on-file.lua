-- Where no AI policy is in force, A.2.4-policy-reviewed has nothing to judge; the control is still selected, or not.
rule {
  control  = "ISO42001:A.2.4",
  title    = "There is an AI policy in force that can be looked at again",
  subject  = "organization",
  applies  = { selected "ISO42001:A.2.4" },
  severity = { base = 1 },

  expect {
    id    = "in-force",
    says  = "an AI policy is in force, with the day since when",
    level = "required", method = "examine",
    some  = "document", where = { type = "policy", status = "approved", covers = overlaps { "ISO42001:A.2.2", "ISO42001:5.2" } },
    has   = { approved_at = { present, not_after(today) } },
    empty = "undetermined",
  },
  remedy = { task = "Put an AI policy in force", owner = "top management", within = days(60), effort = "M" },
}
