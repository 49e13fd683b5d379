rule {
  control  = "ISO42001:A.8.2",
  title    = "Users know what they must know",
  subject  = "ai_system",
  applies  = { stage = shared.live, shared.selected "ISO42001:A.8.2" },
  severity = shared.severity(2),

  expect {
    id    = "told",
    says  = "users of the system were told how to use it and that it is AI",
    level = "required", method = "examine",
    some  = "user_information", where = { system = this.id, audience = "user" },
    has   = { contains = contains_all { "use", "is_ai" } },
    empty = "undetermined",
  },
  remedy = { task = "Tell users of {name} what they must know", owner = "system owner", within = days(60), effort = "M" },
}
