rule {
  control  = "ISO42001:A.4.2",
  title    = "What a system needs is on record",
  subject  = "ai_system",
  applies  = { stage = shared.live, shared.selected "ISO42001:A.4.2" },
  severity = shared.severity(2),

  expect {
    id    = "recorded",
    says  = "it is on record which data, tools, systems, computing or people the system needs",
    level = "required", method = "examine",
    some  = "resource", where = { system = this.id },
    has   = { type = present },
  },
  remedy = { task = "Record what {name} needs at each stage", owner = "system owner", within = days(60), effort = "M" },
}
