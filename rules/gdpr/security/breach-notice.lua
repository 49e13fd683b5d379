rule {
  control  = "GDPR:Art.33",
  title    = "The authority was told of a breach of personal data in time",
  subject  = "incident",
  applies  = {
    personal_data_breach = true, breach_risk = one_of { "risk", "high" }, detected_at = not_after(today - param.breach_notice),
    ["system.jurisdictions"] = shared.in_area,
    that(roles_under("GDPR", this.system), contains "controller"),
  },
  severity = { base = 4, add = { by(this.breach_risk, { high = 1, otherwise = 0 }) } },

  expect {
    id    = "told",
    says  = "the authority was told",
    level = "required", method = "examine",
    some  = "notification", where = { about = this, to = "authority", requirement = "GDPR:Art.33" },
    has   = { sent_at = { present, not_after(today) } },
  },
  expect {
    id    = "in-time",
    says  = "it was told, without need to give reasons for delay, by the third day",
    level = "required", method = "test",
    some  = "notification", where = { about = this, to = "authority", requirement = "GDPR:Art.33", delay_reason = absent },
    has   = { sent_at = { present, not_after(this.detected_at + param.breach_notice) } },
    empty = "undetermined",
  },
  remedy = { task = "Tell the authority of breach {id}, with the reasons for any delay", owner = "data protection officer", within = days(1), effort = "S" },
}
