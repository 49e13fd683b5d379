local policy = { type = "policy", covers = contains "ISO27001:5.2" }

rule {
  control  = "ISO27001:5.2",
  title    = "There is an information security policy, and people were told",
  subject  = "organization",
  severity = { base = 3 },

  expect {
    id    = "on-file",
    says  = "an information security policy is in force",
    level = "required", method = "examine",
    some  = "document", where = policy,
    has   = { status = "approved", approved_at = shared.past },
  },
  expect {
    id    = "told",
    says  = "it was made known inside the organisation",
    level = "required", method = "examine",
    some  = "communication", where = { topic = "policy", ["document.covers"] = contains "ISO27001:5.2" },
    has   = { side = "internal", sent_at = shared.past },
  },
  remedy = { task = "Put an information security policy in force and make it known", owner = "top management", within = days(60), effort = "M" },
}
