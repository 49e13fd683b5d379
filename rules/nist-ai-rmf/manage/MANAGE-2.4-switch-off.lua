rule {
  control  = "NIST-AI-RMF:MANAGE 2.4",
  title    = "A system that goes wrong can be switched off or replaced, and somebody may do it",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MANAGE 2.4", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "can-stop",
    says  = "people who are named can stop it, and that was tried",
    level = "own", method = "test",
    some  = "oversight", where = { system = this.id },
    has   = { can_stop = { present, true }, overseers = present, tested_at = { present, not_after(today) } },
  },
  expect {
    id    = "way-back",
    says  = "every release since the outcome was taken on has a plan for going back",
    level = "own", method = "examine",
    every = "deployment", where = { system = this.id, released_at = { not_before(shared.taken_on_since "NIST-AI-RMF:MANAGE 2.4"), not_after(today) } },
    has   = { rollback = present },
  },
  remedy = { task = "See to it that {name} can be switched off or replaced, and by whom", owner = "system owner", within = days(30), effort = "M" },
}
