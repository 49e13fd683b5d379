rule {
  control  = "US-HIPAA-PCI:45 CFR 164.502(b)",
  title    = "No more health information is used than needed",
  subject  = "processing_activity",
  applies  = shared.health_activity(),
  severity = { base = 3 },

  expect {
    id    = "limited",
    says  = "somebody looked at what is used, or passed on, and found no more than the purpose needs",
    level = "required", method = "interview",
    has   = { attested "minimum-necessary/limited" },
  },
  remedy = { task = "Cut the information used in {name} down to what is needed", owner = "privacy officer", within = days(60), effort = "M" },
}
