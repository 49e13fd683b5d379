-- The text applies since 2 August 2026 (the catalog's date), but to systems that are high-risk, and that is nobody before Art. 6 binds: `annex_iii_from` or
-- `annex_i_from`. We read it as inert until then; counsel may see it otherwise, and a run may set the parameters.
rule {
  control  = "EU-AI-ACT:Art.43",
  title    = "The system went through its conformity assessment",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(4),

  expect {
    id    = "before",
    says  = "an assessment found the system to conform before it was placed on the market or put into service",
    level = "required", method = "test",
    some  = "conformity_assessment", where = { system = this.id, result = "conforms" },
    has   = { completed_at = { present, not_after(this.placed_at) } },
  },
  expect {
    id    = "valid",
    says  = "no certificate that it rests on has ended",
    level = "required", method = "test",
    some  = "conformity_assessment", where = { system = this.id, result = "conforms" },
    has   = { completed_at = not_after(today), expires_at = not_over },
  },
  expect {
    id    = "sector",
    says  = "of a product of Annex I, it is part of the procedure of that product's law",
    level = "required", method = "examine",
    when  = { that(shared.classified(this.id, "route"), "annex_i") },
    every = "conformity_assessment", where = { system = this.id, result = "conforms" },
    has   = { route = { present, "sector" } },
  },
  expect {
    id    = "biometrics",
    says  = "of biometrics, the provider's own control was enough only where harmonised standards were applied in full",
    level = "required", method = "examine",
    when  = { that(shared.classified(this.id, "route"), "annex_iii"), that(values("classification.criteria", { subject = this.id, framework = shared.law }), overlaps { "EU-AI-ACT:AnnexIII.1(a)", "EU-AI-ACT:AnnexIII.1(b)", "EU-AI-ACT:AnnexIII.1(c)" }) },
    every = "conformity_assessment", where = { system = this.id, result = "conforms", route = "internal_control" },
    has   = { standards_applied = { present, "full" } },
  },
  expect {
    id    = "again",
    says  = "it was assessed again after each substantial modification that was not foreseen",
    level = "required", method = "test",
    every = "change", where = { subject = this, level = one_of { "system", "model" }, significant = true, done_at = { not_after(today), not_before(shared.binds_from(this.id)) } },
    has   = { id = one_of(values("conformity_assessment.change", { system = this.id, result = "conforms" })) },
  },
  remedy = { task = "Take {name} through its conformity assessment", owner = "quality", within = days(90), effort = "XL" },
}
