rule {
  control  = "ISO42001:4.3",
  title    = "Of every AI system one can tell whether it is in scope",
  subject  = "ai_system",
  severity = shared.severity(2),

  expect {
    id    = "in-or-out",
    says  = "the scope says of the system whether it lies inside or outside",
    level = "required", method = "examine",
    some  = "scope_item", where = { item = this },
    has   = { included = present },
  },
  remedy = { task = "Decide whether {name} lies inside the scope of the AI management system", owner = "AI management", within = days(30), effort = "S" },
}
