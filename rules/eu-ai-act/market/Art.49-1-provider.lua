-- The text applies since 2 August 2026 (the catalog's date), but to systems that are high-risk, and that is nobody before Art. 6 binds: `annex_iii_from` or
-- `annex_i_from`. We read it as inert until then; counsel may see it otherwise, and a run may set the parameters.
-- Art. 49(1) is the provider's, for systems of Annex III; critical infrastructure is registered nationally (49(5)). Art. 49(2) and (3) are rules of their own.
rule {
  control  = "EU-AI-ACT:Art.49",
  title    = "Provider and system are registered before the market",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" }, more = { that(shared.classified(this.id, "route"), "annex_iii") } },
  severity = { base = 3 },

  expect {
    id    = "eu",
    says  = "provider and system were registered in the EU database before the system was placed on the market or put into service",
    level = "required", method = "examine",
    when  = { that(values("classification.criteria", { subject = this.id, framework = shared.law }), overlaps(shared.about_people)) },
    some  = "registration", where = { system = this.id, duty = "provider", database = "eu" },
    has   = { number = present, registered_at = { present, not_after(this.placed_at) }, ended_at = not_over },
  },
  expect {
    id    = "national",
    says  = "a system of critical infrastructure was registered nationally",
    level = "required", method = "examine",
    when  = { that(values("classification.criteria", { subject = this.id, framework = shared.law }), contains "EU-AI-ACT:AnnexIII.2") },
    some  = "registration", where = { system = this.id, duty = "provider", database = "national" },
    has   = { number = present, registered_at = { present, not_after(this.placed_at) }, ended_at = not_over },
  },
  remedy = { task = "Register {name} and its provider", owner = "legal", within = days(14), effort = "S" },
}
