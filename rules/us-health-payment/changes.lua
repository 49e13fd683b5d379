rule {
  control  = "US-HIPAA-PCI:PCI 6.5",
  title    = "Changes are decided on before they are made",
  subject  = "ai_system",
  applies  = shared.with_cards(),
  severity = { base = 3 },

  expect {
    id    = "decided",
    says  = "every change of it was decided on by the day it took effect",
    level = "required", method = "test",
    every = "change", where = { subject = this, done_at = { present, not_after(today) } },
    has   = { approved = present, ["approved.at"] = { present, not_after(it.done_at) } },
  },
  remedy = { task = "Decide on the changes of {name} that nobody decided on", owner = "operations", within = days(30), effort = "S" },
}
