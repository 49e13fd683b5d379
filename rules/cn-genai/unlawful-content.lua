rule {
  control  = "CN-GENAI:Art.14",
  title    = "Unlawful content is stopped, and the authority told",
  subject  = "nonconformity",
  applies  = { requirement = contains "CN-GENAI:Art.14", ["system.jurisdictions"] = contains "CN", shared.provider_of(this.system), detected_at = not_after(today) },
  severity = { base = 4 },

  expect {
    id    = "stopped",
    says  = "what was wrong was stopped and removed",
    level = "required", method = "examine",
    has   = { correction = present, corrected_at = { present, not_after(today) } },
  },
  expect {
    id    = "reported",
    says  = "the authority was told",
    level = "required", method = "examine",
    some  = "notification", where = { about = this, to = "authority", requirement = "CN-GENAI:Art.14" },
    has   = { sent_at = { present, not_after(today) } },
  },
  remedy = { task = "Remove the content of {id}, train the model against it, and tell the authority", owner = "product owner", within = days(1), effort = "M" },
}
