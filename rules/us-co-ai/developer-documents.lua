rule {
  control  = "US-CO-AI:6-1-1702",
  title    = "Deployers have what they need to know about the system",
  subject  = "ai_system",
  applies  = shared.covered("developer", { stage = in_use }),
  severity = { base = 3 },

  expect {
    id    = "given",
    says  = "deployers were given its uses, known harmful ones too, its limits, the sorts of training data, and how to watch and review it",
    level = "required", method = "examine",
    some  = "user_information", where = { system = this.id, audience = one_of { "partner", "user" } },
    has   = { provided = "yes", contains = contains_all { "use", "harmful_uses", "limits", "training_data", "monitoring" } },
  },
  expect {
    id    = "kept",
    says  = "the document is kept for three years at least",
    level = "required", method = "examine",
    some  = "user_information", where = { system = this.id, audience = one_of { "partner", "user" }, contains = contains "harmful_uses" },
    has   = { ["document.retention"] = at_least(param.keep_records) },
  },
  remedy = { task = "Give the deployers of {name} its documentation", owner = "product owner", within = days(30), effort = "M" },
}
