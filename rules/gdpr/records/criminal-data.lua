rule {
  control  = "GDPR:Art.10",
  title    = "Data on convictions is used under authority or law only",
  subject  = "processing_activity",
  applies  = shared.controllers { criminal_data = true },
  severity = shared.severity(4),

  expect {
    id    = "allowed",
    says  = "the official authority or the law that allows it is named",
    level = "required", method = "examine",
    has   = { criminal_basis = present },
  },
  remedy = { task = "Name what allows data on convictions in {name}, or take it out", owner = "data protection officer", within = days(14), effort = "M" },
}
