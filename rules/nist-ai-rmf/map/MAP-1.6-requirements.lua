rule {
  control  = "NIST-AI-RMF:MAP 1.6",
  title    = "Requirements on a system were asked from those concerned, and take people into account",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 1.6", this.id) },
  severity = shared.severity(2),

  expect(shared.consultation("elicited", "requirements", "those concerned were asked what the system has to do and respect: who, and when")),
  expect {
    id    = "people",
    says  = "a requirement on it is about fairness, safety or human oversight",
    level = "own", method = "examine",
    some  = "system_requirement", where = { system = this.id, type = one_of { "fairness", "safety", "oversight" } },
    has   = { statement = present },
  },
  expect {
    id    = "designed",
    says  = "a design on record traces to what it follows from",
    level = "own", method = "examine",
    some  = "lifecycle_record", where = { system = this.id, type = one_of { "design", "decision" } },
    has   = { document = present, traces_to = present },
  },
  remedy = { task = "Ask those concerned what {name} has to respect, and carry it into the design", owner = "system owner", within = days(90), effort = "M" },
}
