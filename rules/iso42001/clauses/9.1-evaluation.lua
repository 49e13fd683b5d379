-- An evaluation shows in a record, or in the conclusion drawn from a metric of the management system itself: one whose
-- subject is the organisation.
local function evaluated(then_)
  return count("document", { covers = contains "ISO42001:9.1", type = "record", status = "approved", approved_at = then_ })
    + count("measurement", { ["metric.subject"] = this, conclusion = present, analysed_at = then_ })
end

rule {
  control  = "ISO42001:9.1",
  title    = "Performance and the effectiveness of the AI management system are evaluated",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "decided",
    says  = "what has to be monitored and measured was decided",
    level = "required", method = "examine",
    some  = "metric",
    has   = { name = present },
  },
  expect {
    id    = "evaluated",
    says  = "performance and the effectiveness of the AI management system itself were evaluated, and the result is on file",
    level = "required", method = "examine",
    has   = { that(evaluated { present, not_after(today) }, at_least(1)) },
  },
  expect {
    id    = "in-time",
    says  = "the last such evaluation is not older than the organisation itself planned",
    level = "own", method = "test",
    when  = { shared.planned "monitoring" },
    has   = { that(evaluated { present, not_after(today), not_before(ago(shared.interval "monitoring")) }, at_least(1)) },
  },
  expect {
    id    = "suited",
    says  = "what is measured and how suits the organisation, and tells whether the AI management system works",
    level = "required", method = "interview",
    has   = { attested "9.1-evaluation/suited" },
  },
  remedy = { task = "Evaluate how the AI management system performs and whether it works, and keep the result", owner = "AI management", within = days(60), effort = "M" },
}
