rule {
  control  = "OMB:M-24-10 inventory",
  title    = "The dates come in a possible order",
  subject  = "ai_system",
  applies  = shared.asked_in_development,
  severity = { base = 1 },

  expect {
    id    = "development-after-initiation",
    says  = "development did not begin before the use was initiated",
    level = "required", method = "test",
    when  = { initiated_at = { present, is_not(na) }, development_began_at = { present, is_not(na) } },
    has   = { development_began_at = not_before(this.initiated_at) },
  },
  expect {
    id    = "use-after-initiation",
    says  = "the use was not put in place before it was initiated",
    level = "required", method = "test",
    when  = { stage = one_of { "deployed", "operated" }, initiated_at = { present, is_not(na) }, first_use_at = { present, is_not(na) } },
    has   = { first_use_at = not_before(this.initiated_at) },
  },
  expect {
    id    = "use-after-development",
    says  = "the use was not put in place before its development began",
    level = "required", method = "test",
    when  = { stage = one_of { "deployed", "operated" }, development_began_at = { present, is_not(na) }, first_use_at = { present, is_not(na) } },
    has   = { first_use_at = not_before(this.development_began_at) },
  },
  expect {
    id    = "in-operation-since",
    says  = "a system in operation was put in place on or before the day the register speaks of",
    level = "required", method = "test",
    when  = { stage = "operated", first_use_at = { present, is_not(na) } },
    has   = { first_use_at = not_after(this.observed_at) },
  },
  remedy = { task = "Correct the dates of {name}", owner = "inventory owner", within = days(30), effort = "S" },
}
