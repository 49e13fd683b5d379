-- Art. 26(7): employers.
rule {
  control  = "EU-AI-ACT:Art.26",
  title    = "Workers and their representatives are told before a system is used at work",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "deployer" }, more = { workplace = true } },
  severity = shared.severity(2),

  expect {
    id    = "told",
    says  = "workers and their representatives were told before the system was put into use",
    level = "required", method = "examine",
    some  = "notification", where = { about = this, to = "worker" },
    has   = { sent_at = { present, not_after(this.first_use_at) } },
  },
  remedy = { task = "Tell workers and their representatives that {name} is used", owner = "people", within = days(7), effort = "S" },
}
