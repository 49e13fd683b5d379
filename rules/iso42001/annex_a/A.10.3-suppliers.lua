rule {
  control  = "ISO42001:A.10.3",
  title    = "Suppliers are looked at against own standards",
  subject  = "supplier",
  applies  = { shared.selected_in_general "ISO42001:A.10.3" },
  severity = { base = 2 },

  expect {
    id    = "assessed",
    says  = "the supplier was assessed against what the organisation demands of responsible AI",
    level = "required", method = "examine",
    some  = "supplier_assessment", where = { supplier = this.id },
    has   = { criteria = present, result = "meets", at = not_after(today) },
    empty = "undetermined",
  },
  remedy = { task = "Assess {name} against what we demand of responsible AI", owner = "purchasing", within = days(90), effort = "M" },
}
