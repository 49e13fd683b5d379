local age = the("consent.minimum_age", { activity = this.id, to = either { absent, not_before(today) } })

rule {
  control  = "GDPR:Art.8",
  title    = "Children agree alone only from the age the law has",
  subject  = "processing_activity",
  applies  = shared.controllers { legal_basis = "consent", children = true, online_service = true },
  severity = shared.severity(3),

  expect {
    id    = "age",
    says  = "from which age they agree alone is settled, and no state lets them do so at less",
    level = "required", method = "examine",
    has   = { that(age, { present, at_least(param.lowest_age) }) },
  },
  expect {
    id    = "national",
    says  = "where that age is lower than the usual one, somebody found that the law of the state allows it",
    level = "required", method = "interview",
    when  = { that(age, { present, below(param.usual_age), at_least(param.lowest_age) }) },
    has   = { attested "child-consent/national" },
  },
  remedy = { task = "Settle from which age children agree to {name} alone", owner = "data protection officer", within = days(14), effort = "M" },
}
