rule {
  control  = "ISO42001:A.6.2.5",
  title    = "A system in use went out by a planned release",
  subject  = "ai_system",
  applies  = { stage = in_use, shared.not_outside, selected("ISO42001:A.6.2.5", this.id)},
  severity = shared.severity(2),

  expect {
    id    = "planned",
    says  = "a release of the system is on record, with the plan it followed",
    level = "required", method = "examine",
    some  = "deployment", where = { system = this.id },
    has   = { plan = { present, is_not(na) } },
  },
  expect {
    id    = "watched",
    says  = "after a release the system was watched closely for a while",
    level = "advice", method = "examine",
    some  = "deployment", where = { system = this.id },
    has   = { watched_until = after(it.released_at) },
  },
  remedy = { task = "Plan the release of {name} and keep the plan", owner = "system owner", within = days(60), effort = "M" },
}
