rule {
  control  = "NIST-AI-RMF:MAP 3.3",
  title    = "What a system is to be used for is bounded, by what it can do and what class it is in",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 3.3", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "bounded",
    says  = "every use that goes on says what is intended and what is excluded, and was approved",
    level = "own", method = "examine",
    every = "use_case", where = { system = this.id, ended_at = not_over },
    has   = { intended_use = present, excluded_uses = present, approved = present },
  },
  expect {
    id    = "class",
    says  = "the system has a class, with the reason",
    level = "own", method = "examine",
    some  = "classification", where = { subject = this.id },
    has   = { class = present, basis_text = present },
  },
  remedy = { task = "Bound the uses of {name}, and have them approved", owner = "system owner", within = days(60), effort = "S" },
}
