local done = { system = this.id, status = "completed" }

rule {
  control  = "ISO42001:8.4",
  title    = "Impact is assessed before use where that was promised, and again in time",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside },
  severity = shared.severity(2),

  -- Interval and change are joined by "or": an assessment made for a change starts the interval anew. A system never
  -- assessed is the finding of 8.4-impact-assessed.
  expect {
    id    = "in-time",
    says  = "the impact of the system was assessed within the organisation's own interval",
    level = "own", method = "test",
    when  = { shared.planned "impact_assessment", that(count("impact_assessment", done), at_least(1)) },
    some  = "impact_assessment", where = done,
    has   = { completed_at = { present, fresh(shared.interval "impact_assessment") } },
  },
  -- Promised is what the process says from the day it was in use: a system that was in use before it owes an assessment now, not then.
  expect {
    id    = "before-use",
    says  = "where the process starts with a new system, the impact was assessed before the system was put into use",
    level = "own", method = "test",
    when  = {
      that(count("process", { theme = "impact_assessment", triggers = overlaps { "new system", "new_system" } }), at_least(1)),
      first_use_at = not_before(the("process.in_use_since", { theme = "impact_assessment" })),
    },
    some  = "impact_assessment", where = done,
    has   = { completed_at = { present, not_after(this.first_use_at) } },
  },
  expect {
    id    = "before-use-anyway",
    says  = "the impact was assessed before the system was put into use",
    level = "advice", method = "test",
    some  = "impact_assessment", where = done,
    has   = { completed_at = { present, not_after(this.first_use_at) } },
  },
  -- Depth grows with class: one that matters more looks at more.
  expect {
    id    = "depth",
    says  = "for a system of the highest own class, at least half of all topics were looked at",
    level = "advice", method = "examine",
    when  = { that(shared.own_class, "high") },
    some  = "impact_assessment", where = done,
    has   = { topics = { contains_all { "rights", "fairness", "safety" }, overlaps { "health", "environment", "economy", "culture", "democracy" } } },
  },
  remedy = { task = "Assess the impact of {name} again", owner = "system owner", within = days(30), effort = "M", after = { "8.4-impact-assessed" } },
}
