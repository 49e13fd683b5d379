rule {
  control  = "IN-DPDP:s.4",
  title    = "Personal data is used with consent or for a use the Act calls legitimate",
  subject  = "processing_activity",
  applies  = shared.fiduciary(),
  severity = shared.severity(3),

  expect {
    id    = "named",
    says  = "one of the two grounds of the Act is named",
    level = "required", method = "examine",
    has   = { legal_basis = { present, one_of { "consent", "legitimate_use" } } },
  },
  remedy = { task = "Find what allows {name} in India, or stop", owner = "data protection officer", within = days(30), effort = "M" },
}
