rule {
  control  = "NIST-AI-RMF:MEASURE 2.5",
  title    = "A system was shown to be valid and reliable, and it is written how far that reaches",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.5", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "valid",
    says  = "a validation was passed",
    level = "own", method = "test",
    some  = "test_result", where = { system = this.id, type = "validation" },
    has   = { status = "completed", passed = { present, true } },
  },
  expect {
    id    = "reliable",
    says  = "a test of its robustness was passed",
    level = "own", method = "test",
    some  = "test_result", where = { system = this.id, type = "robustness" },
    has   = { status = "completed", passed = { present, true } },
  },
  expect {
    id    = "how-far",
    says  = "for every model in it it is on record what it was made for, and where it stops being fit",
    level = "own", method = "examine",
    every = "model", where = { system = this.id },
    has   = { intended_use = present, limits = present },
  },
  remedy = { task = "Show that {name} is valid and robust, and write down how far that reaches", owner = "development", within = days(90), effort = "L" },
}
