rule {
  control  = "NIST-AI-RMF:GOVERN 5.1",
  title    = "People outside the team were asked what a system may do to them",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:GOVERN 5.1", this.id) },
  severity = shared.severity(2),

  expect(shared.consultation("asked", "impacts", "those outside the team were asked about its impacts: who, and when")),
  remedy = { task = "Ask those whom {name} touches what it does to them", owner = "system owner", within = days(90), effort = "M" },
}
