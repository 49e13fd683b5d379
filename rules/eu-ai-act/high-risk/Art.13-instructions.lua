rule {
  control  = "EU-AI-ACT:Art.13",
  title    = "Deployers get instructions and can understand what the system puts out",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),

  expect {
    id    = "supplied",
    says  = "instructions for use come with the system: who provides it, what it is for, how well it does, its limits and risks, its oversight, what it needs, how long it lasts and how it is kept up",
    level = "required", method = "examine",
    some  = "user_information", where = { system = this.id, purpose = "instructions", audience = one_of { "user", "partner" }, provided = "yes" },
    has   = {
      contains = contains_all { "identity", "purpose", "performance", "limits", "risks", "oversight", "resources", "lifetime", "updates" },
      document = present, provided_at = { present, not_after(today) },
    },
  },
  -- Owed where there is something to tell; whether there is, the record cannot say.
  expect {
    id    = "relevant",
    says  = "they also say how logs are kept and read, and which changes were planned beforehand",
    level = "advice", method = "examine",
    some  = "user_information", where = { system = this.id, purpose = "instructions" },
    has   = { contains = contains_all { "logs", "planned_changes" } },
  },
  expect {
    id    = "interpret",
    says  = "deployers can interpret what the system puts out and use it rightly, and find the instructions clear",
    level = "required", method = "interview",
    has   = { attested "Art.13-instructions/interpret" },
  },
  remedy = { task = "Complete the instructions for use of {name}, and try them with deployers", owner = "system owner", within = days(60), effort = "M" },
}
