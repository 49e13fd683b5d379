rule {
  control  = "NIST-AI-RMF:MAP 1.4",
  title    = "The worth of a system to the business is defined, and was looked at again in use",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 1.4", this.id) },
  severity = { base = 1 },

  expect {
    id    = "defined",
    says  = "it is on record what the system is worth to the business",
    level = "own", method = "examine",
    has   = { business_value = present },
  },
  expect {
    id    = "looked-at-again",
    says  = "that worth was looked at again since the system is in use",
    level = "own", method = "examine",
    when  = { first_use_at = before(ago(param.lately)) },
    has   = { value_reviewed_at = { present, not_after(today), not_before(this.first_use_at) } },
  },
  expect {
    id    = "lately",
    says  = "that was within the last year",
    level = "advice", method = "examine",
    when  = { first_use_at = before(ago(param.lately)) },
    has   = { value_reviewed_at = fresh(param.lately) },
  },
  remedy = { task = "Say what {name} is worth to the business, and look whether it still is", owner = "system owner", within = days(90), effort = "S" },
}
