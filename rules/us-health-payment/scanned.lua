rule {
  control  = "US-HIPAA-PCI:PCI 11.3",
  title    = "It is scanned for weaknesses every three months",
  subject  = "ai_system",
  applies  = shared.with_cards(),
  severity = { base = 3 },

  expect {
    id    = "lately",
    says  = "its security was tested, by a scan or more, within three months",
    level = "required", method = "examine",
    some  = "test_result", where = { system = this.id, type = "security" },
    has   = { status = "completed", at = { present, fresh(param.scanned_within) } },
  },
  remedy = { task = "Scan {name}", owner = "security officer", within = days(30), effort = "M" },
}
