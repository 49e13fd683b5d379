rule {
  control  = "ISO42001:4.2",
  title    = "What each relevant party wants is known",
  subject  = "interested_party",
  applies  = { relevant = true },
  severity = { base = 2 },

  expect {
    id    = "wants",
    says  = "at least one thing that the party demands or expects is named",
    level = "required", method = "examine",
    some  = "obligation", where = { party = this.id },
    has   = { title = present },
    empty = "undetermined",
  },
  expect {
    id    = "asked",
    says  = "those who use the systems or are touched by them were asked of late",
    level = "advice", method = "examine",
    when  = { category = one_of { "user", "affected_group" } },
    has   = { consulted_at = { present, fresh(param.lately) } },
  },
  remedy = { task = "Find out what {name} demands and expects of our AI systems", owner = "AI management", within = days(60), effort = "M" },
}
