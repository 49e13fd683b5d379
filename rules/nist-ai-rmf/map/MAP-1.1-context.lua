rule {
  control  = "NIST-AI-RMF:MAP 1.1",
  title    = "Purpose, users, setting and limits of a system are written down",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 1.1", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "purpose",
    says  = "it is on record what the system is for and whom it touches",
    level = "own", method = "examine",
    has   = { purpose = present, affected_groups = present },
  },
  expect {
    id    = "setting",
    says  = "every use of it that goes on names its intended use, its users and what it must not be used for",
    level = "own", method = "examine",
    every = "use_case", where = { system = this.id, ended_at = not_over },
    has   = { intended_use = present, users = present, excluded_uses = present },
  },
  expect {
    id    = "around-it",
    says  = "a complete impact assessment describes the technical and social setting and the groups of people in it",
    level = "own", method = "examine",
    some  = "impact_assessment", where = { system = this.id, status = "completed" },
    has   = { context = present, groups_named = present },
  },
  remedy = { task = "Write down for {name} who uses it, where, for what and within which limits", owner = "system owner", within = days(60), effort = "M" },
}
