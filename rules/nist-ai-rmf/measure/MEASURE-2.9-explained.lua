rule {
  control  = "NIST-AI-RMF:MEASURE 2.9",
  title    = "The models of a system are explained, and its output can be read in its setting",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MEASURE 2.9", this.id) },
  severity = shared.severity(2),

  expect {
    id    = "explained",
    says  = "every model in it has a card, and it is on record how it is known to fail",
    level = "own", method = "examine",
    every = "model", where = { system = this.id },
    has   = { card = present, failure_modes = present },
  },
  expect {
    id    = "read-right",
    says  = "its users are told how to use and read its output and how well it performs",
    level = "own", method = "examine",
    some  = "user_information", where = { system = this.id, audience = "user" },
    has   = { provided = "yes", contains = contains_all { "use", "performance" } },
  },
  remedy = { task = "Explain the models of {name}, and tell users how to read its output", owner = "system owner", within = days(60), effort = "M" },
}
