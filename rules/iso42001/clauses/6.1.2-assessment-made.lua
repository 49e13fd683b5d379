rule {
  controls = { "ISO42001:6.1.2", "ISO42001:8.2" },
  title    = "An AI risk assessment follows the method and is on record",
  subject  = "risk_assessment",
  applies  = { type = either { absent, "ai" }, status = "completed" },
  severity = { base = 2 },

  expect {
    id    = "by-method",
    says  = "it names the method and the version of the criteria it followed",
    level = "required", method = "examine",
    has   = { method = present, criteria = present },
  },
  expect {
    id    = "dated",
    says  = "its result has a date",
    level = "required", method = "examine",
    has   = { performed_at = { present, not_after(today) } },
  },
  -- Where the method names themes, it looks at them for every system: the register need not hold a risk for each.
  expect {
    id    = "themes",
    says  = "it looked at every theme that the criteria name",
    level = "advice", method = "test",
    when  = { ["criteria.themes"] = present },
    has   = { themes = { present, contains_all(this.criteria.themes) } },
  },
  expect {
    id    = "second-look",
    says  = "on a sample, two who assessed apart from each other came within one step",
    level = "advice", method = "interview",
    has   = { attested "6.1.2-assessment-made/second-look" },
  },
  remedy = { task = "Complete the record of the risk assessment {id}: method, criteria, date", owner = "risk management", within = days(30), effort = "S" },
}
