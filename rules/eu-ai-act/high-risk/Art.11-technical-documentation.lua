rule {
  control  = "EU-AI-ACT:Art.11",
  title    = "The technical documentation stands before the market and stays true",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(3),

  expect {
    id    = "before",
    says  = "technical documentation was drawn up before the system was placed on the market or put into service",
    level = "required", method = "test",
    some  = "technical_file", where = { system = this.id, framework = shared.law },
    has   = { document = { present, resolves }, drawn_up_at = { present, either { not_after(this.placed_at), not_after(this.first_use_at) } } },
  },
  expect {
    id    = "whole",
    says  = "it holds every point of Annex IV, or is the short form that small and mid-sized providers may use",
    level = "required", method = "examine",
    some  = "technical_file", where = { system = this.id, framework = shared.law },
    has   = { items = either { contains_all(shared.annex_iv), contains(by(org.size_class, { micro = "AnnexIV.short", small = "AnnexIV.short", medium = "AnnexIV.short", small_mid_cap = "AnnexIV.short", otherwise = "no short form" })) } },
  },
  expect {
    id    = "current",
    says  = "it was brought up to date since every change of the system that is on record",
    level = "required", method = "test",
    every = "change", where = { subject = this, significant = true, done_at = not_after(today) },
    has   = { done_at = not_after(most("technical_file.updated_at", { system = this.id, framework = shared.law })) },
  },
  expect {
    id    = "shows",
    says  = "an authority or a notified body can judge from it, clearly and in full, whether the system meets the requirements",
    level = "required", method = "interview",
    has   = { attested "Art.11-technical-documentation/shows" },
  },
  remedy = { task = "Complete the technical documentation of {name} by Annex IV", owner = "system owner", within = days(60), effort = "L" },
}
