rule {
  control  = "GDPR:Art.36",
  title    = "The authority is asked beforehand where the risk stays high",
  subject  = "impact_assessment",
  applies  = {
    ["activity.laws"] = contains "GDPR", ["activity.role"] = one_of { "controller", "joint_controller" }, status = "completed", high_risk_stays = true,
    ["activity.started_at"] = { present, not_after(today) },
  },
  severity = { base = 4 },

  expect {
    id    = "asked",
    says  = "the authority was asked before the use of data began",
    level = "required", method = "test",
    some  = "notification", where = { about = this, to = "authority", requirement = "GDPR:Art.36" },
    has   = { sent_at = { present, before(this.activity.started_at) } },
  },
  remedy = { task = "Stop the use of data that {id} assesses, and ask the authority", owner = "data protection officer", within = days(3), effort = "M" },
}
