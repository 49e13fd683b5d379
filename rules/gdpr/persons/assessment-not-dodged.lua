rule {
  control  = "GDPR:Art.35",
  title    = "Whether an assessment is due was answered as the facts are",
  subject  = "processing_activity",
  applies  = shared.controllers(),
  severity = shared.severity(3),

  expect {
    id    = "by-machine",
    says  = "decisions of serious effect by machine are named as a reason for an assessment",
    level = "required", method = "test",
    when  = { automated_decisions = "significant" },
    has   = { assessment_triggers = { present, contains "systematic_evaluation" } },
  },
  expect {
    id    = "at-scale",
    says  = "special categories of data on a large scale are named as a reason for an assessment",
    level = "required", method = "test",
    when  = { special_categories = true, large_scale = true },
    has   = { assessment_triggers = { present, contains "special_categories_at_scale" } },
  },
  remedy = { task = "Answer again whether {name} needs an assessment of data protection", owner = "data protection officer", within = days(14), effort = "S" },
}
