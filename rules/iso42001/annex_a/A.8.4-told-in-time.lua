rule {
  control  = "ISO42001:A.8.4",
  title    = "Those an incident touched were told as the plan says",
  subject  = "incident",
  applies  = { detected_at = not_after(today), selected("ISO42001:A.8.4", this.system)},
  severity = shared.severity_by_system(3),

  expect {
    id    = "told",
    says  = "users touched by a serious incident were told, as the plan in force promises",
    level = "own", method = "examine",
    when  = {
      serious = true, users_affected = above(0),
      that(count("document", { covers = contains "ISO42001:A.8.4", type = one_of { "plan", "procedure" }, status = "approved" }), at_least(1)),
    },
    some  = "notification", where = { about = this, to = one_of { "user", "customer", "affected", "public" } },
    has   = { sent_at = { present, not_after(today) } },
    major_if = "a serious incident of which nobody it touched was told",
  },
  expect {
    id    = "in-time",
    says  = "each notice that is due was sent by its day",
    level = "own", method = "test",
    every = "notification", where = { about = this, due_at = before(today) },
    has   = { sent_at = { present, not_after(it.due_at) } },
  },
  expect {
    id    = "by-plan",
    says  = "each notice names the plan it follows",
    level = "advice", method = "examine",
    every = "notification", where = { about = this },
    has   = { plan = present },
  },
  remedy = { task = "Tell those touched by incident {id}", owner = "incident manager", within = days(3), effort = "S" },
}
