local triggers = { "systematic_evaluation", "special_categories_at_scale", "public_monitoring", "authority_list", "other_high_risk" }

rule {
  control  = "GDPR:Art.35",
  title    = "What is likely to be of high risk was assessed before it began",
  subject  = "processing_activity",
  applies  = shared.controllers { assessment_triggers = overlaps(triggers), started_at = not_after(today) },
  severity = shared.severity(3),

  expect {
    id    = "done",
    says  = "an assessment of this use of data, rights of persons among its topics, is completed",
    level = "required", method = "examine",
    some  = "impact_assessment", where = { activity = this.id },
    has   = { status = "completed", topics = contains "rights", completed_at = { present, not_after(today) } },
  },
  expect {
    id    = "before",
    says  = "an assessment of it was completed by the day it began",
    level = "required", method = "test",
    some  = "impact_assessment", where = { activity = this.id },
    has   = { completed_at = { present, not_after(this.started_at) } },
  },
  expect {
    id    = "asked",
    says  = "those who made it asked others, the persons concerned or those who speak for them",
    level = "advice", method = "examine",
    some  = "impact_assessment", where = { activity = this.id },
    has   = { consulted = present },
  },
  remedy = { task = "Assess what {name} does to the persons whose data it uses, and hold it until that is done", owner = "data protection officer", within = days(30), effort = "L" },
}
