-- The text applies since 2 August 2026 (the catalog's date), but to systems that are high-risk, and that is nobody before Art. 6 binds: `annex_iii_from` or
-- `annex_i_from`. We read it as inert until then; counsel may see it otherwise, and a run may set the parameters.
-- Art. 49(2): who holds a system of Annex III not to be high-risk by Art. 6(3) registers it all the same. Its class is therefore not high; the derogation is what binds.
rule {
  control  = "EU-AI-ACT:Art.49",
  title    = "A system of Annex III held not to be high-risk is registered",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider" }, more = {
    that(shared.classified(this.id, "derogation"), true),
    that(shared.date(param.annex_iii_from), { not_after(today), either { not_after(this.first_use_at), not_after(this.placed_at) } }),
  } },
  severity = { base = 3 },

  expect {
    id    = "registered",
    says  = "provider and system were registered in the EU database before the system was placed on the market or put into service",
    level = "required", method = "examine",
    some  = "registration", where = { system = this.id, duty = "exempted", database = "eu" },
    has   = { number = present, registered_at = { present, not_after(this.placed_at) }, ended_at = not_over },
  },
  remedy = { task = "Register {name} as held not to be high-risk", owner = "legal", within = days(14), effort = "S", after = { "Art.6-4-documented" } },
}
