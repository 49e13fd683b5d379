rule {
  control  = "ISO42001:A.8.2",
  title    = "Users know what they must know",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside, selected("ISO42001:A.8.2", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "told",
    says  = "users of the system were told how to use it and that it is AI",
    level = "required", method = "examine",
    some  = "user_information", where = { system = this.id, audience = "user" },
    has   = { contains = contains_all { "use", "is_ai" }, provided_at = not_after(today) },
    empty = "undetermined",
  },
  expect {
    id    = "understood",
    says  = "asked, users were told what they need to use the system well, in words they understand",
    level = "required", method = "interview",
    has   = { attested "A.8.2-user-information/understood" },
  },
  -- The guidance lists more; it recommends and does not require.
  expect {
    id    = "more",
    says  = "they were also told what it is for, its limits, how to override it, whom to ask and how well it does",
    level = "advice", method = "examine",
    some  = "user_information", where = { system = this.id, audience = "user" },
    has   = { contains = contains_all { "purpose", "limits", "override", "contact", "performance" } },
  },
  expect {
    id    = "before-use",
    says  = "they were told before they used it",
    level = "advice", method = "test",
    some  = "user_information", where = { system = this.id, audience = "user" },
    has   = { provided_at = not_after(this.first_use_at) },
  },
  remedy = { task = "Tell users of {name} what they must know", owner = "system owner", within = days(60), effort = "M" },
}
