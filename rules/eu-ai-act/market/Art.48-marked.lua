-- The text applies since 2 August 2026 (the catalog's date), but to systems that are high-risk, and that is nobody before Art. 6 binds: `annex_iii_from` or
-- `annex_i_from`. We read it as inert until then; counsel may see it otherwise, and a run may set the parameters.
rule {
  control  = "EU-AI-ACT:Art.48",
  title    = "The system bears the CE marking",
  subject  = "ai_system",
  applies  = shared.high_risk { roles = { "provider" } },
  severity = shared.severity(2),

  expect {
    id    = "marked",
    says  = "the CE marking was affixed before the system was placed on the market, visibly, legibly and for good, or in digital form",
    level = "required", method = "examine",
    some  = "marking", where = { system = this.id, type = "ce" },
    has   = { affixed_at = { present, not_after(this.placed_at) }, legible = { present, true } },
  },
  expect {
    id    = "body",
    says  = "where a notified body had to do with it, its number stands beside the marking",
    level = "required", method = "examine",
    when  = { that(the("conformity_assessment.route", { system = this.id, result = "conforms" }), "notified_body") },
    some  = "marking", where = { system = this.id, type = "ce" },
    has   = { body_number = present },
  },
  remedy = { task = "Affix the CE marking to {name}", owner = "quality", within = days(30), effort = "S", after = { "Art.47-declared" } },
}
