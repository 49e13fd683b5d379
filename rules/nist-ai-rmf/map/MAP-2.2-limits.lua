rule {
  control  = "NIST-AI-RMF:MAP 2.2",
  title    = "What a system does not know, and how people oversee its output, is documented for those who act on it",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.taken_on("NIST-AI-RMF:MAP 2.2", this.id) },
  severity = shared.severity(3),

  expect {
    id    = "known-limits",
    says  = "for every model in it the limits are on record",
    level = "own", method = "examine",
    every = "model", where = { system = this.id },
    has   = { limits = present },
  },
  expect {
    id    = "told",
    says  = "its users were told its limits and how its output can be overruled",
    level = "own", method = "examine",
    some  = "user_information", where = { system = this.id, audience = "user" },
    has   = { provided = "yes", contains = contains_all { "limits", "override" } },
  },
  remedy = { task = "Document what {name} does not know and how its output is overseen", owner = "system owner", within = days(60), effort = "M" },
}
