rule {
  control  = "US-HIPAA-PCI:PCI 10.2",
  title    = "Access to card data is recorded",
  subject  = "ai_system",
  applies  = shared.with_cards(),
  severity = { base = 3 },

  expect {
    id    = "on",
    says  = "a log is on and says who got at card data",
    level = "required", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { enabled_from = { present, not_after(today) }, enabled_to = not_over, events = contains "access" },
  },
  remedy = { task = "Record access to card data in {name}", owner = "security officer", within = days(30), effort = "M" },
}
