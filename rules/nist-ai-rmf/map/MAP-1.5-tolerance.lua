rule {
  control  = "NIST-AI-RMF:MAP 1.5",
  title    = "The organisation's tolerance of risk is determined and written down",
  subject  = "organization",
  applies  = { shared.taken_on "NIST-AI-RMF:MAP 1.5" },
  severity = { base = 3 },

  expect {
    id    = "determined",
    says  = "criteria that were approved name the highest level accepted and the level that is intolerable",
    level = "own", method = "examine",
    some  = "risk_criteria",
    has   = { accept_at_most = present, intolerable_at = present, ["approved.decision"] = "approved", ["approved.at"] = not_after(today) },
  },
  expect {
    id    = "at-the-top",
    says  = "top management approved them",
    level = "advice", method = "examine",
    some  = "risk_criteria",
    has   = { ["approved.decision"] = "approved", ["approved.by.top_management"] = true },
  },
  remedy = { task = "Determine which risk is accepted and which is intolerable, and have it approved", owner = "top management", within = days(60), effort = "S" },
}
