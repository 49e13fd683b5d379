local controls = { "ISO27701:A.1.2.6" }

rule {
  controls = controls,
  title    = "Whether an assessment is needed is settled, and it is carried out",
  subject  = "processing_activity",
  applies  = shared.activity(controls),
  severity = { base = 3 },

  expect {
    id    = "settled",
    says  = "whether an assessment of its effects on privacy is needed was settled",
    level = "own", method = "examine",
    has   = { assessment_triggers = present },
  },
  expect {
    id    = "done",
    says  = "where one is needed, it is completed",
    level = "own", method = "examine",
    when  = { assessment_triggers = { present, disjoint { "none" } } },
    some  = "impact_assessment", where = { activity = this.id },
    has   = { status = "completed", completed_at = { present, not_after(today) } },
  },
  remedy = { task = "Settle whether {name} needs an assessment, and carry it out", owner = "privacy officer", within = days(30), effort = "M" },
}
