rule {
  control  = "ISO27001:6.1.2",
  title    = "An information security risk has an owner and a level",
  subject  = "risk",
  applies  = { ["assessment.type"] = "security", status = is_not "closed" },
  severity = { base = 2 },

  expect {
    id    = "owner",
    says  = "somebody owns the risk",
    level = "required", method = "examine",
    has   = { owner = present },
  },
  expect {
    id    = "level",
    says  = "its consequence and its likelihood were judged, and its level follows",
    level = "required", method = "examine",
    has   = { impact = present, likelihood = present, inherent = present },
  },
  expect {
    id    = "ranked",
    says  = "it was ranked for treatment",
    level = "required", method = "examine",
    has   = { priority = present },
  },
  remedy = { task = "Complete {title}: owner, consequence, likelihood, level, rank", owner = "information security", within = days(30), effort = "S" },
}
