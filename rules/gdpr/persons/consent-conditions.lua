local asked = { activity = this.id, from = { present, not_after(today) }, to = either { absent, not_before(today) } }

rule {
  control  = "GDPR:Art.7",
  title    = "Consent can be shown, stands apart, and can be taken back",
  subject  = "processing_activity",
  applies  = shared.controllers { legal_basis = "consent" },
  severity = shared.severity(3),

  expect {
    id    = "conditions",
    says  = "who agreed is kept, consent is asked apart from other matters, and can be taken back as easily as it was given",
    level = "required", method = "examine",
    some  = "consent", where = asked,
    has   = { conditions = { present, contains_all { "provable", "separate", "withdrawable" } } },
  },
  expect {
    id    = "free",
    says  = "somebody who knows the law found that people agree freely",
    level = "required", method = "interview",
    has   = { attested "consent-conditions/free" },
  },
  remedy = { task = "Ask for consent to {name} so that it can be shown, stands apart and can be taken back", owner = "data protection officer", within = days(30), effort = "M" },
}
