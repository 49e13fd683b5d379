rule {
  control  = "ISO42001:9.1",
  title    = "Systems in use are watched",
  subject  = "ai_system",
  applies  = { stage = one_of { "deployed", "operated" } },
  severity = { base = 2 },
  waivable = true,
  expect {
    id    = "plan",
    says  = "a monitoring plan is in force",
    level = "required", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { established = true },
  },
  remedy = { task = "Set up monitoring of {name}", owner = "system owner", within = days(60), effort = "M", after = { "impact-assessed" } },
}
