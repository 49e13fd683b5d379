rule {
  control  = "KR-AI:Art.33",
  title    = "Whether the system is of high impact was settled beforehand",
  subject  = "ai_system",
  applies  = shared.operated(),
  severity = { base = 3 },

  expect {
    id    = "settled",
    says  = "somebody settled whether it is of high impact under this law",
    level = "required", method = "examine",
    some  = "classification", where = { subject = this.id, framework = "KR-AI" },
    has   = { class = { present, one_of { "high_impact", "not_high_impact" } }, decided_at = { present, not_after(today) } },
  },
  expect {
    id    = "beforehand",
    says  = "that was before it was put into use",
    level = "required", method = "test",
    when  = shared.since_the_law,
    some  = "classification", where = { subject = this.id, framework = "KR-AI" },
    has   = { decided_at = { present, not_after(this.first_use_at) } },
  },
  expect {
    id    = "lately",
    says  = "it was looked at again within two years",
    level = "advice", method = "test",
    some  = "classification", where = { subject = this.id, framework = "KR-AI" },
    has   = { decided_at = fresh(param.looked_at_within) },
  },
  remedy = { task = "Settle whether {name} is of high impact, and ask the ministry where that is in doubt", owner = "system owner", within = days(30), effort = "S" },
}
