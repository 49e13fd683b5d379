rule {
  control  = "ISO42001:A.9.4",
  title    = "What a system is meant for is stated where it is used",
  subject  = "ai_system",
  applies  = { stage = shared.live, shared.selected "ISO42001:A.9.4" },
  severity = shared.severity(2),

  expect {
    id    = "stated",
    says  = "for the place where the system is used, its intended use is stated",
    level = "required", method = "examine",
    some  = "use_case", where = { system = this.id },
    has   = { intended_use = { present, is_not(na) } },
  },
  expect {
    id    = "looked-at",
    says  = "somebody looked whether use departs from it",
    level = "required", method = "examine",
    some  = "usage_check", where = { ["use_case.system"] = this.id },
    has   = { at = not_after(today) },
    empty = "undetermined",
  },
  remedy = { task = "State what {name} is meant for, and look whether it is used so", owner = "system owner", within = days(60), effort = "M" },
}
