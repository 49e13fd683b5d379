rule {
  control  = "GDPR:Art.6",
  title    = "Every use of personal data has a legal basis",
  subject  = "processing_activity",
  applies  = shared.controllers(),
  severity = shared.severity(3),

  expect {
    id    = "named",
    says  = "one of the six grounds of the law is named",
    level = "required", method = "examine",
    has   = { legal_basis = { present, one_of { "consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests" } } },
  },
  expect {
    id    = "carries",
    says  = "somebody who knows the law looked at the ground and found that it carries this use",
    level = "required", method = "interview",
    has   = { attested "lawful-basis/carries" },
  },
  remedy = { task = "Find the legal basis of {name} and have it looked at, or stop", owner = "data protection officer", within = days(30), effort = "M" },
}
