rule {
  control  = "ISO42001:A.6.2.5",
  title    = "A system is released to a plan and by a decision",
  subject  = "ai_system",
  applies  = { stage = shared.live, shared.selected "ISO42001:A.6.2.5" },
  severity = shared.severity(2),

  expect {
    id    = "planned",
    says  = "the release followed a plan and somebody approved it",
    level = "required", method = "examine",
    some  = "deployment", where = { system = this.id },
    has   = { plan = present, approved = present },
  },
  expect {
    id    = "requirements",
    says  = "it was shown before the release that the requirements were met",
    level = "required", method = "examine",
    some  = "deployment", where = { system = this.id },
    has   = { requirements_met = present },
  },
  remedy = { task = "Plan and approve the release of {name}", owner = "system owner", within = days(60), effort = "M" },
}
