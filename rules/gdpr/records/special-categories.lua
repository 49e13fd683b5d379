rule {
  control  = "GDPR:Art.9",
  title    = "Health, belief, biometrics and the like are used under an exception only",
  subject  = "processing_activity",
  applies  = shared.controllers { special_categories = true },
  severity = { base = 4, add = { by(this.automated_decisions, { significant = 1, otherwise = 0 }) } },

  expect {
    id    = "exception",
    says  = "the exception that allows it is named",
    level = "required", method = "examine",
    has   = { special_basis = present },
  },
  remedy = { task = "Name the exception that allows special categories in {name}, or take them out", owner = "data protection officer", within = days(14), effort = "M" },
}
