rule {
  control  = "ISO42001:4.1",
  title    = "What each AI system is for, and the organisation's role for it, are settled",
  subject  = "ai_system",
  applies  = { stage = is_not "retired", shared.not_outside },
  severity = shared.severity(2),

  expect {
    id    = "role",
    says  = "the organisation has a role for the system in the standard's own words: provider, producer, customer, partner, subject or authority",
    level = "required", method = "test",
    some  = "ai_role", where = { system = this.id, framework = "ISO42001" },
    has   = { role = one_of { "provider", "producer", "customer", "partner", "subject", "authority" } },
    empty = "undetermined",
    major_if = { "roles are undecided for systems in use, and controls were excluded because of role" },
  },
  expect {
    id    = "purpose",
    says  = "what the system is meant for is stated",
    level = "required", method = "examine",
    has   = { purpose = present },
  },
  expect {
    id    = "decided",
    says  = "the role was decided by a named person on a day",
    level = "advice", method = "examine",
    some  = "ai_role", where = { system = this.id, framework = "ISO42001" },
    has   = { decided_by = present, decided_at = { present, not_after(today) } },
    empty = "undetermined",
  },
  remedy = { task = "State what {name} is for and decide which role the organisation has for it", owner = "system owner", within = days(30), effort = "S" },
}
