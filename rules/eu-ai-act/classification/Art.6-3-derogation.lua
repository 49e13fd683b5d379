rule {
  control  = "EU-AI-ACT:Art.6(3)",
  title    = "A system of Annex III is left out only where the Act lets it",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider" }, more = {
    that(shared.classified(this.id, "derogation"), true),
    that(shared.date(param.annex_iii_from), either { not_after(this.first_use_at), not_after(this.placed_at) }),
  } },
  severity = { base = 4 },

  expect {
    id    = "no-profiling",
    says  = "the system does not profile people: one that does is never left out",
    level = "required", method = "test",
    has   = { features = disjoint { "profiles_people" } },
  },
  expect {
    id    = "condition",
    says  = "it is on record which of the four conditions it meets: a narrow procedural task, better finished human work, patterns without replacing review, or preparation",
    level = "required", method = "examine",
    some  = "classification", where = { subject = this.id, framework = shared.law },
    has   = { criteria = overlaps { "EU-AI-ACT:Art.6(3)(a)", "EU-AI-ACT:Art.6(3)(b)", "EU-AI-ACT:Art.6(3)(c)", "EU-AI-ACT:Art.6(3)(d)" } },
  },
  expect {
    id    = "harmless",
    says  = "it poses no significant risk to health, safety or rights, nor does it materially change how decisions come out",
    level = "required", method = "interview",
    has   = { attested "Art.6-3-derogation/harmless" },
  },
  remedy = { task = "Hold {name} to be high-risk, or show that the derogation carries", owner = "legal", within = days(30), effort = "M" },
}
