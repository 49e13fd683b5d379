rule {
  control  = "NIST-AI-RMF:GOVERN 1.3",
  title    = "A system in use has a class that decides how much risk work it gets",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:GOVERN 1.3", this.id) },
  severity = { base = 2 },

  expect {
    id    = "classed",
    says  = "the organisation put the system in a class of its own, with the reason and the day",
    level = "own", method = "examine",
    some  = "classification", where = { subject = this.id, framework = "own" },
    has   = { class = present, basis_text = present, decided_at = { present, not_after(today) } },
  },
  remedy = { task = "Put {name} in one of the organisation's own classes, with the reason", owner = "risk management", within = days(30), effort = "S" },
}
