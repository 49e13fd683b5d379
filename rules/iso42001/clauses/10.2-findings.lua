rule {
  control  = "ISO42001:10.2",
  title    = "What an audit found not to conform is handled as a nonconformity",
  subject  = "audit_finding",
  applies  = { type = one_of { "major", "minor" }, requirement = shared.not_security_alone },
  severity = { base = 2, add = { by(this.type, { major = 1, otherwise = 0 }) } },

  expect {
    id    = "entered",
    says  = "the finding led to a nonconformity",
    level = "required", method = "examine",
    has   = { nonconformity = { present, resolves } },
  },
  expect {
    id    = "same-requirement",
    says  = "that nonconformity is about a requirement of the finding",
    level = "advice", method = "test",
    when  = { nonconformity = present },
    has   = { ["nonconformity.requirement"] = overlaps(this.requirement) },
  },
  remedy = { task = "Enter a nonconformity for the finding {id}", owner = "AI management", within = days(14), effort = "S" },
}
