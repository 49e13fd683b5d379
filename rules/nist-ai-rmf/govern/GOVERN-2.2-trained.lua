rule {
  control  = "NIST-AI-RMF:GOVERN 2.2",
  title    = "People with a part in AI risk were trained in managing it",
  subject  = "person",
  applies  = {
    shared.taken_on "NIST-AI-RMF:GOVERN 2.2", active_from = not_after(today), active_to = not_over,
    that(count("role_assignment", { person = this.id, responsibility = overlaps(shared.risk_parts), from = not_after(today), to = not_over }), at_least(1)),
  },
  severity = { base = 2 },

  expect {
    id    = "trained",
    says  = "a training in AI risk management is on record for them, and still holds",
    level = "own", method = "examine",
    some  = "competence", where = { person = this.id, ["requirement.area"] = "ai_risk", basis_type = "training" },
    has   = { obtained_at = { present, not_after(today) }, expires_at = not_over },
  },
  remedy = { task = "Train {name} in managing AI risk", owner = "head of people", within = days(90), effort = "S" },
}
