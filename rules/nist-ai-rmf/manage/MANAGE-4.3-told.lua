rule {
  control  = "NIST-AI-RMF:MANAGE 4.3",
  title    = "Those whom an incident touched were told, and it was followed to its end",
  subject  = "incident",
  applies  = { shared.taken_on("NIST-AI-RMF:MANAGE 4.3", this.system), detected_at = { not_after(today), not_before(shared.taken_on_since "NIST-AI-RMF:MANAGE 4.3") } },
  severity = { base = 3 },

  expect {
    id    = "told",
    says  = "where people were touched, users or people affected were told",
    level = "own", method = "examine",
    when  = { users_affected = at_least(1) },
    some  = "notification", where = { about = this, to = one_of { "user", "affected" } },
    has   = { sent_at = { present, not_after(today) } },
  },
  expect {
    id    = "followed",
    says  = "it is on record when it was contained, what caused it and, once closed, what was learned",
    level = "own", method = "examine",
    when  = { closed_at = { present, not_after(today) } },
    has   = { contained_at = { present, not_after(this.closed_at) }, cause = present, lesson = present },
  },
  remedy = { task = "Tell those whom {id} touched, and follow it to its end", owner = "operations", within = days(14), effort = "S" },
}
