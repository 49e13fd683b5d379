local changed = { level = "aims", significant = true, done_at = { present, not_after(today) } }

rule {
  control  = "ISO42001:A.2.4",
  title    = "The AI policy is looked at again when planned, and when something happens",
  subject  = "document",
  applies  = {
    type = "policy", status = "approved", covers = overlaps { "ISO42001:A.2.2", "ISO42001:5.2" },
    selected "ISO42001:A.2.4",
  },
  severity = { base = 2 },

  expect {
    id    = "planned",
    says  = "it is planned when the policy is looked at again",
    level = "required", method = "examine",
    has   = { next_review = present },
  },
  expect {
    id    = "in-time",
    says  = "the day on which it was to be looked at again has not passed",
    level = "own", method = "test",
    when  = { next_review = present },
    has   = { next_review = not_before(today) },
  },
  expect {
    id    = "after-change",
    says  = "since the last significant change of the AI management system the policy was approved anew or confirmed",
    level = "required", method = "test",
    when  = { that(count("change", changed), at_least(1)) },
    has   = { that(count("document", { id = this.id, approved_at = not_before(most("change.done_at", changed)) })
                 + count("approval", { subject = this, decision = "approved", at = { not_before(most("change.done_at", changed)), not_after(today) } }), at_least(1)) },
  },
  -- B.2.4: a role that management approved answers for the policy.
  expect {
    id    = "someone",
    says  = "somebody answers for developing and reviewing the policy",
    level = "advice", method = "examine",
    some  = "role_assignment", where = in_force { scope = this },
    has   = { person = present },
  },
  remedy = { task = "Look at {name} again and confirm or change it", owner = "top management", within = days(30), effort = "S" },
}
