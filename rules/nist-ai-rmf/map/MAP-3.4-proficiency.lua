rule {
  control  = "NIST-AI-RMF:MAP 3.4",
  title    = "What those who operate a system must be able to do is set, and they were assessed on it",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 3.4", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "set",
    says  = "its oversight names the competence that overseers need, and that competence was decided on",
    level = "own", method = "examine",
    some  = "oversight", where = { system = this.id },
    has   = { trained = present, ["trained.level"] = present, ["trained.decided_at"] = { present, not_after(today) } },
  },
  expect {
    id    = "assessed",
    says  = "somebody has that competence, it is on record what it rests on, and it still holds",
    level = "own", method = "examine",
    some  = "competence", where = { requirement = one_of(values("oversight.trained", { system = this.id })) },
    has   = { obtained_at = { present, not_after(today) }, expires_at = not_over, evidence_text = present },
  },
  remedy = { task = "Set what those who operate {name} must be able to do, and assess it", owner = "system owner", within = days(90), effort = "M" },
}
