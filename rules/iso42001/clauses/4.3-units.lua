rule {
  control  = "ISO42001:4.3",
  title    = "Of every unit one can tell whether it is in scope",
  subject  = "unit",
  severity = { base = 2 },

  expect {
    id    = "in-or-out",
    says  = "the scope says of the unit whether it lies inside or outside",
    level = "required", method = "examine",
    when  = { shared.scope_drawn },
    some  = "scope_item", where = { item = this },
    has   = { included = present },
  },
  expect {
    id    = "agrees",
    says  = "the register of units says the same as the scope",
    level = "advice", method = "test",
    has   = { in_scope = the("scope_item.included", { item = this }) },
  },
  remedy = { task = "Decide whether {name} lies inside the scope of the AI management system", owner = "AI management", within = days(30), effort = "S" },
}
