-- The uses of Annex III are points of law, not tasks: what a look found decides, and the class on record must follow it.
rule {
  controls = {
    "EU-AI-ACT:Art.6(2)",
    "EU-AI-ACT:AnnexIII.1(a)", "EU-AI-ACT:AnnexIII.1(b)", "EU-AI-ACT:AnnexIII.1(c)", "EU-AI-ACT:AnnexIII.2", "EU-AI-ACT:AnnexIII.3(a)", "EU-AI-ACT:AnnexIII.3(b)",
    "EU-AI-ACT:AnnexIII.3(c)", "EU-AI-ACT:AnnexIII.3(d)", "EU-AI-ACT:AnnexIII.4(a)", "EU-AI-ACT:AnnexIII.4(b)", "EU-AI-ACT:AnnexIII.5(a)", "EU-AI-ACT:AnnexIII.5(b)",
    "EU-AI-ACT:AnnexIII.5(c)", "EU-AI-ACT:AnnexIII.5(d)", "EU-AI-ACT:AnnexIII.6(a)", "EU-AI-ACT:AnnexIII.6(b)", "EU-AI-ACT:AnnexIII.6(c)", "EU-AI-ACT:AnnexIII.6(d)",
    "EU-AI-ACT:AnnexIII.6(e)", "EU-AI-ACT:AnnexIII.7(a)", "EU-AI-ACT:AnnexIII.7(b)", "EU-AI-ACT:AnnexIII.7(c)", "EU-AI-ACT:AnnexIII.7(d)", "EU-AI-ACT:AnnexIII.8(a)",
    "EU-AI-ACT:AnnexIII.8(b)",
  },
  title    = "What Annex III names is held to be high-risk",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider", "deployer" } },
  severity = { base = 4 },

  -- A point that nobody could settle leaves the class open; that alone breaks nothing.
  expect {
    id    = "looked",
    says  = "the use of the system was held against points of Annex III, and every answer is clear",
    level = "required", method = "examine",
    every = "screening", where = { system = this.id, provisions = overlaps(shared.annex_iii) },
    has   = { performed_at = { present, not_after(today) }, that(by(it.result, { caught = "clear", not_caught = "clear", excepted = "clear" }), "clear") },
    empty = "undetermined",
  },
  expect {
    id    = "held-high",
    says  = "a system that a point of Annex III catches is held to be high-risk, by that way",
    level = "required", method = "test",
    when  = { that(count("screening", { system = this.id, provisions = overlaps(shared.annex_iii), result = "caught", performed_at = not_after(today) }), at_least(1)) },
    has   = {
      that(class_under(shared.law), one_of { "high", "prohibited" }),
      that(by(class_under(shared.law), { prohibited = "annex_iii", otherwise = shared.classified(this.id, "route") }), "annex_iii"),
    },
  },
  expect {
    id    = "every-point",
    says  = "it was held against every point of Annex III",
    level = "advice", method = "examine",
    has   = { that(values("screening.provisions", { system = this.id, result = is_not "unclear" }), contains_all(shared.annex_iii)) },
  },
  remedy = { task = "Hold {name} against Annex III, and classify it so", owner = "legal", within = days(30), effort = "S" },
}
