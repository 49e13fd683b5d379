rule {
  control  = "ISO42001:4.3",
  title    = "Of every AI system one can tell whether it is in scope",
  subject  = "ai_system",
  severity = shared.severity(2),

  expect {
    id    = "in-or-out",
    says  = "the scope says of the system whether it lies inside or outside",
    level = "required", method = "examine",
    when  = { shared.scope_drawn },
    some  = "scope_item", where = { item = this },
    has   = { included = present },
  },
  expect {
    id    = "reason",
    says  = "where the system is left out, the scope says why",
    level = "advice", method = "examine",
    when  = { that(the("scope_item.included", { item = this }), false) },
    has   = { that(the("scope_item.rationale", { item = this }), present) },
  },
  expect {
    id    = "not-the-worst",
    says  = "a system that is left out is not in the organisation's own highest class",
    level = "advice", method = "test",
    when  = { that(the("scope_item.included", { item = this }), false) },
    has   = { that(shared.own_class, is_not "high") },
  },
  remedy = { task = "Decide whether {name} lies inside the scope of the AI management system", owner = "AI management", within = days(30), effort = "S" },
}
