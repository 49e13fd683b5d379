rule {
  control  = "OMB:M-25-21 4(b)(v)",
  title    = "A human oversees the AI and can step in",
  subject  = "ai_system",
  applies  = shared.high_impact,
  severity = { base = 3 },
  waivable = shared.waivable,

  expect {
    id    = "can-step-in",
    says  = "somebody who oversees the system can override or stop it, or a fail-safe stands where no human can",
    level = "required", method = "examine",
    some  = "oversight", where = { system = this.id },
    has   = { human_involved = one_of { "yes", "fail_safe" } },
  },
  remedy = { task = "Put a human, or a fail-safe, between {name} and decisions with significant effect", owner = "system owner", within = days(30), effort = "M" },
}
