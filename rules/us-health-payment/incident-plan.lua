rule {
  control  = "US-HIPAA-PCI:PCI 12.10",
  title    = "There is a plan for incidents, and it was tried",
  subject  = "ai_system",
  applies  = shared.with_cards(),
  severity = { base = 3 },

  expect(shared.works("US-HIPAA-PCI:PCI 12.10", "the last look within a year found that the plan for incidents works, by a trial")),
  expect {
    id    = "planned",
    says  = "a plan for watching it says what is done in an incident",
    level = "required", method = "examine",
    some  = "monitoring_plan", where = { system = this.id },
    has   = { elements = { present, contains "incident_response" }, document = present },
  },
  remedy = { task = "Plan what is done when card data in {name} is touched, and try it", owner = "security officer", within = days(30), effort = "M" },
}
