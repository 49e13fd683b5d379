-- That such a system is registered is Art. 49(2).
rule {
  control  = "EU-AI-ACT:Art.6(4)",
  title    = "Who leaves a system of Annex III out has written down why",
  subject  = "ai_system",
  applies  = shared.bound { roles = { "provider" }, more = {
    that(shared.classified(this.id, "derogation"), true),
    that(shared.date(param.annex_iii_from), either { not_after(this.first_use_at), not_after(this.placed_at) }),
  } },
  severity = { base = 3 },

  expect {
    id    = "written",
    says  = "there is an assessment in writing, with its reason, that the derogation carries",
    level = "required", method = "examine",
    some  = "screening", where = { system = this.id, provisions = contains "EU-AI-ACT:Art.6(3)", result = "excepted" },
    has   = { document = present, reason = present },
  },
  expect {
    id    = "before",
    says  = "it was made before the system was placed on the market or put into service",
    level = "required", method = "test",
    some  = "screening", where = { system = this.id, provisions = contains "EU-AI-ACT:Art.6(3)", result = "excepted" },
    has   = { performed_at = { present, not_after(this.placed_at) } },
  },
  remedy = { task = "Write down why {name} is not high-risk, or hold it to be", owner = "legal", within = days(30), effort = "S" },
}
