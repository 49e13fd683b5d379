rule {
  control  = "GDPR:Art.34",
  title    = "Those whose data was breached were told where the risk is high",
  subject  = "incident",
  applies  = {
    personal_data_breach = true, breach_risk = "high", detected_at = not_after(today),
    that(roles_under("GDPR", this.system), contains "controller"),
  },
  severity = { base = 5 },

  expect {
    id    = "told",
    says  = "they were told",
    level = "required", method = "examine",
    some  = "notification", where = { about = this, to = one_of { "user", "customer", "affected", "public", "worker" }, requirement = "GDPR:Art.34" },
    has   = { sent_at = { present, not_after(today) } },
  },
  remedy = { task = "Tell those whose data breach {id} touched, and what they can do", owner = "data protection officer", within = days(2), effort = "M" },
}
