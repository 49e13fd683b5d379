rule {
  control  = "ISO42001:6.1.1",
  title    = "Risk criteria tell acceptable from unacceptable risk",
  subject  = "risk_criteria",
  -- A version that a later one took the place of is history.
  applies  = { that(count("risk_criteria", { id = is_not(this.id), ["approved.at"] = after(this.approved.at) }), 0) },
  severity = { base = 2 },

  expect {
    id    = "line",
    says  = "this version says up to which level a risk is acceptable",
    level = "required", method = "examine",
    has   = { accept_at_most = present },
  },
  expect {
    id    = "apart",
    says  = "the level from which a risk is intolerable lies above the acceptable one",
    level = "required", method = "test",
    when  = { intolerable_at = present },
    has   = { intolerable_at = above(this.accept_at_most) },
  },
  -- Nobody has to approve criteria by themselves; those who do know which version holds.
  expect {
    id    = "approved",
    says  = "somebody approved this version",
    level = "advice", method = "examine",
    has   = { approved = present, ["approved.decision"] = "approved" },
  },
  remedy = { task = "Say in the risk criteria {name} which level is acceptable and which is intolerable", owner = "AI management", within = days(30), effort = "S" },
}
