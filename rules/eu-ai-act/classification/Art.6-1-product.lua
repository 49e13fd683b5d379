-- Whether a system is a product of Annex I, or a safety component of one, that a third party has to assess, is found by a look; the
-- class on record must follow it. Functions that only help users and do nothing for safety do not count since 27 July 2026.
rule {
  control  = "EU-AI-ACT:Art.6(1)",
  title    = "What product law makes high-risk is held to be high-risk",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider", "product_manufacturer" } },
  severity = { base = 4 },

  expect {
    id    = "looked",
    says  = "it was found out whether the system is a product of Annex I, or a safety component of one, that a third party has to assess",
    level = "required", method = "examine",
    some  = "screening", where = { system = this.id, provisions = contains "EU-AI-ACT:Art.6(1)" },
    has   = { result = one_of { "caught", "not_caught", "excepted" }, performed_at = { present, not_after(today) } },
    empty = "undetermined",
  },
  expect {
    id    = "held-high",
    says  = "a system that is caught is held to be high-risk, by that way or by Annex III too",
    level = "required", method = "test",
    when  = { that(shared.screened "EU-AI-ACT:Art.6(1)", "caught") },
    has   = { that(class_under(shared.law), one_of { "high", "prohibited" }), that(shared.classified(this.id, "route"), present) },
  },
  expect {
    id    = "reasoned",
    says  = "whoever looked is named, and so is the reason",
    level = "advice", method = "examine",
    every = "screening", where = { system = this.id, provisions = contains "EU-AI-ACT:Art.6(1)" },
    has   = { performed_by = present, reason = present },
  },
  remedy = { task = "Find out whether product law makes {name} high-risk, and classify it so", owner = "legal", within = days(30), effort = "S" },
}
