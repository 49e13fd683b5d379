rule {
  control  = "ISO42001:A.9.3",
  title    = "What responsible use means is written down",
  subject  = "ai_system",
  applies  = { stage = shared.live, shared.selected "ISO42001:A.9.3" },
  severity = shared.severity(2),

  expect {
    id    = "objective",
    says  = "an objective for the responsible use of the system, or of AI in general, is written down",
    level = "required", method = "examine",
    some  = "objective", where = { theme = "responsible_use" },
    has   = { statement = present },
  },
  expect {
    id    = "oversight",
    says  = "a human oversees the system and can step in",
    level = "advice", method = "examine",
    some  = "oversight", where = { system = this.id },
    has   = { human_involved = one_of { "yes", "fail_safe" } },
  },
  remedy = { task = "Write down objectives for the responsible use of {name}", owner = "system owner", within = days(60), effort = "M" },
}
