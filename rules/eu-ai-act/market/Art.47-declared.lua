-- The text applies since 2 August 2026 (the catalog's date), but to systems that are high-risk, and that is nobody before Art. 6 binds: `annex_iii_from` or
-- `annex_i_from`. We read it as inert until then; counsel may see it otherwise, and a run may set the parameters.
rule {
  control  = "EU-AI-ACT:Art.47",
  title    = "The provider has declared conformity",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),

  expect {
    id    = "signed",
    says  = "an EU declaration of conformity for the system was signed before it was placed on the market or put into service",
    level = "required", method = "examine",
    some  = "declaration", where = { system = this.id },
    has   = { signed_by = present, signed_at = { present, not_after(this.placed_at) } },
  },
  expect {
    id    = "content",
    says  = "it names system and provider, stands under the provider's sole responsibility, declares conformity, names the standards used, and is signed",
    level = "required", method = "examine",
    some  = "declaration", where = { system = this.id },
    has   = { contains = contains_all { "system", "provider", "sole_responsibility", "conformity", "standards", "signature" } },
  },
  expect {
    id    = "data-protection",
    says  = "where personal data are handled, it declares conformity with data protection law too",
    level = "required", method = "examine",
    when  = { personal_data = true },
    some  = "declaration", where = { system = this.id },
    has   = { contains = contains "data_protection" },
  },
  expect {
    id    = "kept",
    says  = "it is to be kept for ten years",
    level = "required", method = "examine",
    every = "declaration", where = { system = this.id },
    has   = { retention = { present, at_least(param.keep_papers) } },
  },
  remedy = { task = "Draw up and sign the declaration of conformity for {name}", owner = "quality", within = days(30), effort = "M", after = { "Art.43-assessed" } },
}
