rule {
  control  = "KR-AI:Art.32",
  title    = "A model above the computing threshold is kept safe over its life",
  subject  = "model",
  applies  = {
    ["system.jurisdictions"] = contains "KR", training_compute_log10 = at_least(param.compute_log10),
    that(roles_under("KR-AI", this.system), overlaps { "developer", "user_operator" }),
  },
  severity = { base = 4 },

  expect {
    id    = "assessed",
    says  = "risks of the system it is part of were assessed",
    level = "required", method = "examine",
    some  = "risk_assessment", where = { system = this.system },
    has   = { status = "completed", performed_at = { present, not_after(today) } },
  },
  expect {
    id    = "watched",
    says  = "a plan in force has incidents watched for and answered",
    level = "required", method = "examine",
    some  = "monitoring_plan", where = { system = this.system },
    has   = { elements = { present, contains_all { "monitoring", "incident_response" } }, in_force_from = { present, not_after(today) } },
  },
  expect {
    id    = "handed-in",
    says  = "the ministry was given the results",
    level = "required", method = "examine",
    some  = "notification", where = { about = this, to = "authority", requirement = "KR-AI:Art.32" },
    has   = { sent_at = { present, not_after(today) } },
  },
  remedy = { task = "Assess and watch the risks of model {name}, and hand the results to the ministry", owner = "system owner", within = days(30), effort = "L" },
}
