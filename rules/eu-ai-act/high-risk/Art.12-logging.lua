-- Record-keeping is an ability of the product. How long logs are kept is Arts. 19 and 26.
rule {
  control  = "EU-AI-ACT:Art.12",
  title    = "The system records events by itself",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),

  expect {
    id    = "records",
    says  = "the system keeps a log of events by itself, and what it logs is written down",
    level = "required", method = "examine",
    some  = "event_log", where = { system = this.id },
    has   = { events = present, enabled_from = { present, not_after(today) } },
  },
  expect {
    id    = "lifetime",
    says  = "a log is on since the first use of the system and was not switched off",
    level = "required", method = "test",
    some  = "event_log", where = { system = this.id },
    has   = { enabled_from = not_after(this.first_use_at), enabled_to = not_over },
  },
  expect {
    id    = "traces",
    says  = "the events logged let risks, significant changes and the working of the system be traced",
    level = "required", method = "interview",
    has   = { attested "Art.12-logging/traces" },
  },
  remedy = { task = "Build automatic logging into {name}", owner = "system owner", within = days(60), effort = "L" },
}
