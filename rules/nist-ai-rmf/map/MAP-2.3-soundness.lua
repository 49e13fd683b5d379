rule {
  control  = "NIST-AI-RMF:MAP 2.3",
  title    = "A system was validated by a sound design, with suitable data",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 2.3", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "design",
    says  = "a validation follows a plan, and says why what is measured stands for what is meant",
    level = "own", method = "examine",
    some  = "test_result", where = { system = this.id, type = "validation" },
    has   = { status = "completed", plan = present, construct_text = present },
  },
  expect {
    id    = "data",
    says  = "for all data it was validated or tested with it is written why they suit",
    level = "own", method = "examine",
    every = "dataset_use", where = { system = this.id, purpose = one_of { "validate", "test" } },
    has   = { suitability = present },
  },
  remedy = { task = "Write down the design of the validation of {name}, and why its data and measures suit", owner = "development", within = days(90), effort = "M" },
}
